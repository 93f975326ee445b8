import type { ViewState } from '../player/view-state.ts';
import type { PlayerTexts } from './texts.ts';

type ViewTest = keyof ViewState | `${keyof ViewState}=${string}`;

/** All tests must hold; `!` turns one round. */
type Condition = readonly (ViewTest | `!${ViewTest}`)[];

/** Sentences of one place, in order: the first whose condition holds is said, and null is silence. */
export type Choice = readonly (readonly [condition: Condition, text: keyof PlayerTexts | null])[];

/** What the page says where, and when. The player knows the places and the moment, and none of the words. */
export const SENTENCES = {
  /** how the conversation with the LMS stands */
  status: [
    [['state=connecting'], 'statusConnecting'],
    [['mode=browse'], 'statusBrowse'],
    [['mode=review'], 'statusReview'],
    [['lms=none'], 'statusUntracked'],
    [['endedByLms', 'saved'], 'statusCut'],
    [['endedByLms'], 'statusRefused'],
    [['state=lost', '!waiting'], 'statusOffline'],
    [['state=lost', 'failsForLong'], 'statusLostLong'],
    [['state=lost'], 'statusLost'],
    [['state=ended', 'safe'], 'statusEnded'],
    [['state=ended'], 'statusEndedUnsaved'],
    [['safe', 'answered'], 'statusSaved'],
    [[], 'statusTracked'],
  ],
  welcome: [
    [['outcome=failed'], 'welcomeFailed'],
    [['!outcome=open'], 'welcomeDone'],
    [['asks'], 'welcomeAttest'],
    [['again'], 'resultFailed'],
    [['restarted', '!answered'], 'restarted'],
    [['answered', '!complete'], 'welcomeBack'],
  ],
  /** the button that leads into the course; after a final fail there is nothing left to start */
  start: [
    [['reviewing'], 'startRead'],
    [['outcome=failed'], null],
    [['!outcome=open'], 'startRead'],
    [['again'], 'startAgain'],
    [['begun'], 'startResume'],
    [[], 'startBegin'],
  ],
  again: [[['again'], 'startAgain']],
  run: [[['again'], 'resultFailed']],
  result: [
    [['!over'], null],
    [['outcome=passed', 'agrees'], 'resultPassed'],
    [['outcome=passed'], 'welcomeDone'],
    [['outcome=failed', 'agrees'], 'resultFailedFinal'],
    [['outcome=failed'], 'welcomeFailed'],
    // Who was through before may not have answered what is new.
    [['outcome=completed', '!complete'], 'welcomeDone'],
    [['proven'], 'resultCompleted'],
    [['mode=review'], 'resultCompleted'],
    [[], 'resultAnswered'],
  ],
  record: [
    [['!over'], null],
    [['mode=browse'], 'resultBrowse'],
    [['!lms=present'], 'resultUntracked'],
  ],
  /** promises only what the LMS has confirmed; otherwise says what to do instead */
  leave: [
    [['!lms=present'], null],
    [['!mode=normal', 'over'], 'exitHint'],
    [['!mode=normal'], 'exitHintOpen'],
    [['over', 'proven'], 'endSafe'],
    [['endedByLms', 'over'], 'endCut'],
    [['endedByLms', 'waiting'], 'endCut'],
    [['endedByLms', '!saved'], 'endCut'],
    [['waiting'], 'endWaiting'],
    [['state=lost'], 'endWaiting'],
    [['over'], 'endUnsaid'],
    [[], 'exitHintOpen'],
  ],
} as const satisfies Readonly<Record<string, Choice>>;
