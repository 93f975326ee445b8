import type { ViewState } from '../player/view-state.ts';
import type { PlayerTexts } from './texts.ts';

type ViewTest = keyof ViewState | `${keyof ViewState}=${string}`;

/** Tests that must all hold; `!` negates one. */
type Condition = readonly (ViewTest | `!${ViewTest}`)[];

/** The sentences of one place of the page: the first whose condition holds is shown, nothing where its text is null. */
export type Choice = readonly (readonly [condition: Condition, text: keyof PlayerTexts | null])[];

/** Sentences by place of the page. The build writes their texts into the page; the player only tests conditions. */
export const SENTENCES = {
  /** status of the session */
  status: [
    [['state=connecting'], 'statusConnecting'],
    [['mode=browse'], 'statusBrowse'],
    [['mode=review'], 'statusReview'],
    [['lms=none'], 'statusUntracked'],
    [['lms=unreadable'], 'statusUnreadable'],
    [['endedByLms', 'saved'], 'statusEndedByLms'],
    [['endedByLms'], 'statusRefused'],
    [['state=ended', 'safe'], 'statusEnded'],
    [['state=ended'], 'statusEndedUnsaved'],
    [['state=lost', '!waiting'], 'statusOffline'],
    [['failure=doubtful'], 'statusDoubtful'],
    [['failure=denied', 'saved'], 'statusDeniedSaved'],
    [['failure=denied'], 'statusDenied'],
    [['state=lost', 'failsForLong'], 'statusLostLong'],
    [['state=lost'], 'statusLost'],
    [['waiting'], 'statusSaving'],
    [['safe', 'answered'], 'statusSaved'],
    [[], 'statusTracked'],
  ],
  welcome: [
    [['outcome=failed'], 'welcomeFailed'],
    [['!outcome=open'], 'welcomeDone'],
    [['asks'], 'welcomeAttest'],
    [['again'], 'resultFailed'],
    [['restarted', '!answered'], 'restarted'],
    [['renewed', '!answered'], 'renewed'],
    [['answered', '!complete'], 'welcomeBack'],
  ],
  /** the button that starts the course; none after a final fail */
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
    [['outcome=passed', 'agrees', 'proven'], 'resultPassed'],
    [['outcome=passed', 'agrees', 'mode=review'], 'resultPassed'],
    [['outcome=passed', 'agrees'], 'resultReached'],
    [['outcome=passed'], 'welcomeDone'],
    [['outcome=failed', 'agrees'], 'resultFailedFinal'],
    [['outcome=failed'], 'welcomeFailed'],
    // A learner who completed an earlier release may not have answered new questions.
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
  /** whether the page may be closed: only where the LMS has confirmed everything; otherwise what to do */
  leave: [
    [['!lms=present'], null],
    [['!mode=normal', 'over'], 'exitHint'],
    [['!mode=normal'], 'exitHintOpen'],
    [['over', 'proven'], 'endSafe'],
    [['endedByLms', 'over'], 'endEndedByLms'],
    [['endedByLms', 'waiting'], 'endEndedByLms'],
    [['endedByLms', '!saved'], 'endEndedByLms'],
    [['failure=denied'], 'endDenied'],
    [['failure=doubtful', 'over'], 'endUnconfirmed'],
    [['failure=doubtful'], 'exitHintOpen'],
    [['waiting'], 'endWaiting'],
    [['state=lost'], 'endWaiting'],
    [['over'], 'endUnconfirmed'],
    [[], 'exitHintOpen'],
  ],
} as const satisfies Readonly<Record<string, Choice>>;
