import type { Level } from '../../../src/course/levels.ts';
import type { Outcome } from '../../../src/course/progress/progress.ts';
import type { EditName } from './edits.ts';
import type { StateName } from './states.ts';

/** What a learner finds at the last visit, and what the LMS has in the end. Ids stand in a row. */
export interface Found {
  /** with the letter of each answer, `?` where the option has gone; below the level `answers` no letter is known */
  readonly answered: string;
  readonly updated?: string;
  readonly added?: string;
  /** the episode to continue with, null where nothing is open */
  readonly lands: string | null;
  /** the interactions at the level `answers`; below it, only the confirmation is listed */
  readonly listed: string;
  readonly restarted?: true;
  /** where not the outcome of the first visit */
  readonly outcome?: Outcome;
  /** where not the best score of the first visit; by level where it is not the same */
  readonly best?: number | null | Readonly<Record<Exclude<Level, 'completion'>, number>>;
  /** the score that the LMS has, where it is another than usual */
  readonly score?: number;
  /** what is otherwise where letters are kept */
  readonly withLetters?: Partial<Found>;
}

type Row = Readonly<Record<StateName, Found>>;

const FOUR = 'greeting meeting letter lunch';

/** Nothing happens to anybody. */
const KEPT: Row = {
  untouched: { answered: '', lands: 'greeting', listed: FOUR },
  'in front of it': { answered: 'greeting=b', lands: 'meeting', listed: FOUR },
  'behind it': { answered: 'greeting=b meeting=b letter=b', lands: 'lunch', listed: FOUR },
  complete: { answered: 'greeting=b meeting=b letter=b lunch=b', lands: null, listed: FOUR },
  confirmed: {
    answered: 'greeting=b meeting=b letter=b lunch=b',
    lands: null,
    listed: `${FOUR} attest_1_0_0`,
  },
  passed: { answered: 'greeting=b meeting=a letter=c lunch=c', lands: null, listed: FOUR },
  'failed for good': { answered: 'greeting=b meeting=c letter=a lunch=b', lands: null, listed: FOUR },
  'failed once': { answered: 'greeting=b meeting=c letter=a lunch=b', lands: null, listed: FOUR },
};

/** Who had answered `meeting` is asked again; that is recorded only where the outcome was open. */
const REOPENED: Row = {
  untouched: KEPT.untouched,
  'in front of it': KEPT['in front of it'],
  'behind it': {
    answered: 'greeting=b letter=b',
    updated: 'meeting',
    lands: 'lunch',
    listed: 'greeting meeting letter meeting lunch',
  },
  complete: { answered: 'greeting=b letter=b lunch=b', updated: 'meeting', lands: 'meeting', listed: FOUR },
  confirmed: {
    answered: 'greeting=b letter=b lunch=b',
    updated: 'meeting',
    lands: 'meeting',
    listed: `${FOUR} attest_1_0_0`,
  },
  passed: { answered: 'greeting=b letter=c lunch=c', updated: 'meeting', lands: 'meeting', listed: FOUR },
  'failed for good': {
    answered: 'greeting=b letter=a lunch=b',
    updated: 'meeting',
    lands: 'meeting',
    listed: FOUR,
  },
  'failed once': {
    answered: 'greeting=b letter=a lunch=b',
    updated: 'meeting',
    lands: 'meeting',
    listed: `${FOUR} meeting`,
  },
};

/** The sentence was confirmed at the second release. */
const confirmedLater = (row: Row, questions = FOUR): Row => ({
  ...row,
  confirmed: { ...row.confirmed, listed: `${questions} attest_1_1_0` },
});

/** A question that nobody had answered; it is news to learners who had completed the course. */
const added = (id: string, row: Pick<Row, 'untouched' | 'in front of it' | 'behind it'>): Row => ({
  ...row,
  complete: { ...KEPT.complete, added: id, lands: id },
  confirmed: { ...KEPT.confirmed, added: id, lands: id },
  passed: { ...KEPT.passed, added: id, lands: id },
  'failed for good': { ...KEPT['failed for good'], added: id, lands: id },
  'failed once': { ...KEPT['failed once'], lands: id, listed: `${FOUR} ${id}` },
});

const COLLEAGUE = 'greeting colleague letter lunch';
const THREE = 'greeting meeting letter';
const FIVE = `${FOUR} phone`;

export const EXPECTED: Readonly<Record<EditName, Row>> = {
  'a typo at a patch version': KEPT,
  'a reworded option at a minor version': REOPENED,
  'a reworded option that is left open at the first visit': REOPENED,
  'a reworded option at a patch version': KEPT,
  'options moved': KEPT,
  'an option added at a minor version': REOPENED,
  'an option added at a patch version': KEPT,
  'option b removed at a minor version': REOPENED,
  'option b removed at a patch version': {
    ...KEPT,
    'behind it': { ...KEPT['behind it'], answered: 'greeting=b meeting=? letter=b' },
    complete: { ...KEPT.complete, answered: 'greeting=b meeting=? letter=b lunch=b' },
    confirmed: { ...KEPT.confirmed, answered: 'greeting=b meeting=? letter=b lunch=b' },
  },
  'option c removed at a minor version': REOPENED,
  'option c removed at a patch version': {
    ...KEPT,
    'failed for good': { ...KEPT['failed for good'], answered: 'greeting=b meeting=? letter=a lunch=b' },
    // What they had chosen cannot be rated any more; where the rating is kept, it still counts.
    'failed once': { ...KEPT['failed once'], withLetters: REOPENED['failed once'] },
  },
  'a rating changed at a minor version': REOPENED,
  'a rating changed at a patch version': {
    ...KEPT,
    'failed once': { ...KEPT['failed once'], best: { result: 25, answers: 37.5 } },
  },
  'an episode added at the front': added('phone', {
    untouched: { answered: '', lands: 'phone', listed: `phone ${FOUR}` },
    'in front of it': {
      answered: 'greeting=b',
      lands: 'meeting',
      listed: 'greeting phone meeting letter lunch',
    },
    'behind it': { ...KEPT['behind it'], listed: 'greeting meeting letter phone lunch' },
  }),
  'an episode added at the end': added('phone', {
    untouched: { answered: '', lands: 'greeting', listed: FIVE },
    'in front of it': { answered: 'greeting=b', lands: 'meeting', listed: FIVE },
    'behind it': { ...KEPT['behind it'], listed: FIVE },
  }),
  'an episode removed': {
    untouched: { answered: '', lands: 'greeting', listed: 'greeting letter lunch' },
    'in front of it': { answered: 'greeting=b', lands: 'letter', listed: 'greeting letter lunch' },
    'behind it': { answered: 'greeting=b letter=b', lands: 'lunch', listed: FOUR },
    complete: { answered: 'greeting=b letter=b lunch=b', lands: null, listed: FOUR },
    confirmed: { answered: 'greeting=b letter=b lunch=b', lands: null, listed: `${FOUR} attest_1_0_0` },
    passed: { answered: 'greeting=b letter=c lunch=c', lands: null, listed: FOUR },
    'failed for good': { answered: 'greeting=b letter=a lunch=b', lands: null, listed: FOUR },
    'failed once': { answered: 'greeting=b letter=a lunch=b', lands: null, listed: FOUR, best: 33.33 },
  },
  'the last episode removed': {
    untouched: { answered: '', lands: 'greeting', listed: THREE },
    'in front of it': { answered: 'greeting=b', lands: 'meeting', listed: THREE },
    'behind it': {
      answered: 'greeting=b meeting=b letter=b',
      outcome: 'completed',
      lands: null,
      listed: THREE,
    },
    complete: { answered: 'greeting=b meeting=b letter=b', lands: null, listed: FOUR },
    confirmed: { answered: 'greeting=b meeting=b letter=b', lands: null, listed: `${FOUR} attest_1_0_0` },
    passed: { answered: 'greeting=b meeting=a letter=c', lands: null, listed: FOUR },
    'failed for good': { answered: 'greeting=b meeting=c letter=a', lands: null, listed: FOUR },
    'failed once': { answered: 'greeting=b meeting=c letter=a', lands: null, listed: FOUR, best: 33.33 },
  },
  'episodes moved': {
    ...KEPT,
    untouched: { answered: '', lands: 'lunch', listed: 'lunch letter meeting greeting' },
    'in front of it': {
      answered: 'greeting=b',
      lands: 'meeting',
      listed: 'greeting lunch letter meeting',
    },
  },
  'a file renamed': KEPT,
  'an id renamed': {
    ...added('colleague', {
      untouched: { answered: '', lands: 'greeting', listed: COLLEAGUE },
      'in front of it': { answered: 'greeting=b', lands: 'colleague', listed: COLLEAGUE },
      'behind it': {
        answered: 'greeting=b letter=b',
        lands: 'lunch',
        listed: 'greeting meeting letter colleague lunch',
      },
    }),
    complete: {
      answered: 'greeting=b letter=b lunch=b',
      added: 'colleague',
      lands: 'colleague',
      listed: FOUR,
    },
    confirmed: {
      answered: 'greeting=b letter=b lunch=b',
      added: 'colleague',
      lands: 'colleague',
      listed: `${FOUR} attest_1_0_0`,
    },
    passed: {
      answered: 'greeting=b letter=c lunch=c',
      added: 'colleague',
      lands: 'colleague',
      listed: FOUR,
    },
    'failed for good': {
      answered: 'greeting=b letter=a lunch=b',
      added: 'colleague',
      lands: 'colleague',
      listed: FOUR,
    },
    'failed once': {
      answered: 'greeting=b letter=a lunch=b',
      lands: 'colleague',
      listed: `${FOUR} colleague`,
    },
  },
  'the language changed': {
    untouched: KEPT.untouched,
    'in front of it': { answered: '', lands: 'greeting', restarted: true, listed: `greeting ${FOUR}` },
    'behind it': { answered: '', lands: 'greeting', restarted: true, listed: `${THREE} ${FOUR}` },
    complete: { answered: '', lands: 'greeting', restarted: true, listed: FOUR },
    confirmed: { answered: '', lands: 'greeting', restarted: true, listed: `${FOUR} attest_1_0_0` },
    passed: { answered: '', lands: 'greeting', restarted: true, listed: FOUR, best: null },
    'failed for good': { answered: '', lands: 'greeting', restarted: true, listed: FOUR, best: null },
    'failed once': {
      answered: '',
      lands: 'greeting',
      restarted: true,
      listed: `${FOUR} ${FOUR}`,
      best: null,
    },
  },
  'a question revised twice, and the release in between never seen': REOPENED,
  'rolled back to before a rewording': confirmedLater(KEPT),
  'rolled back to before an episode was added': {
    ...confirmedLater(KEPT, FIVE),
    complete: { ...KEPT.complete, listed: FIVE },
    passed: { ...KEPT.passed, listed: FIVE },
    'failed for good': { ...KEPT['failed for good'], listed: FIVE, best: 20, score: 20 },
    'failed once': { ...KEPT['failed once'], listed: FIVE },
  },
  'rolled back, and forward again': confirmedLater(KEPT),
  'rolled back, only looked at, and forward again': confirmedLater(KEPT),
};
