import { describe, expect, test } from 'vitest';
import { resumePosition } from '../../../src/course/progress/resume-position.ts';
import { newsOf } from '../../../src/course/progress/news.ts';
import type { Progress } from '../../../src/course/progress/progress.ts';
import type { LmsRecord } from '../../../src/profiles/lms-record.ts';
import type { Standard } from '../player/dialects.ts';
import { type Learner, learner } from '../player/learner.ts';
import { ALL_CELLS, CELLS, pairsIn } from './cells.ts';
import { visitsOf, type Visits } from './courses.ts';
import { EDIT_NAMES, type EditName } from './edits.ts';
import { EXPECTED } from './expected.ts';
import { finish, type State, STATES } from './states.ts';

const cellsOf = (name: EditName) => CELLS.filter(({ edit }) => edit === name);

test('every edit, state, level and standard meets every other', () => {
  expect(pairsIn(CELLS)).toEqual(pairsIn(ALL_CELLS));
});

describe.each(EDIT_NAMES)('%s', (name) => {
  test.each(cellsOf(name))(
    '$state, level $level, $standard.name',
    async ({ edit, state, level, standard }) => {
      const { works, ends, ...left }: State = STATES[state];
      const whole = level === 'answers';
      const row = EXPECTED[edit][state];
      const found = { ...row, ...(whole ? row.withLetters : {}) };
      const { answered, updated = '', added = '', lands, listed, ...further } = found;
      const { restarted = false, outcome = left.outcome, best = left.best, score } = further;
      const end = score === undefined ? ends[standard.name] : ends[standard.name].replace(/\d+$/, `${score}`);

      const visits = await visitsOf(edit, left.rules, level);
      const someone = comesBack(standard, visits, works);
      const questions = visits.last.episodes.flatMap((episode) => episode.questions);
      const progress = someone.progress();
      const news = newsOf(progress, questions);

      expect({
        answered: questions
          .filter(({ id }) => progress.answers[id])
          .map(({ id }) => shown(id, progress, whole)),
        updated: news.updated,
        added: news.added,
        lands: resumePosition(progress, visits.last.episodes)?.id ?? null,
        restarted: someone.restart !== null,
        outcome: progress.outcome,
        best: progress.best,
        status: standard.statuses(someone.record()),
      }).toEqual({
        answered: inOrder(answered, questions).map((one) => (whole ? one : one.replace(/=.$/, ''))),
        updated: words(updated),
        added: words(added),
        lands,
        restarted,
        outcome,
        best: typeof best === 'object' && best ? best[whole ? 'answers' : 'result'] : best,
        status: outcome === 'open' ? 'incomplete' : end,
      });

      const before = someone.record();
      someone.written();
      finish(someone, visits.last);
      expect(someone.exit(20)).toBe(true);

      expect(standard.statuses(someone.record())).toBe(end);
      expect(listedIn(someone.record())).toEqual(
        words(listed).filter((id) => whole || id.startsWith('attest')),
      );
      if (outcome === 'open') return;
      expect(someone.written().join()).not.toMatch(/status|score|interactions|progress/);
      expect(listedIn(before)).toEqual(listedIn(someone.record()));
    },
  );
});

/** Somebody who has worked with one release and opens another in the same record. */
function comesBack(standard: Standard, { first, between, last }: Visits, works: State['works']): Learner {
  const before = learner(standard, first);
  works(before, first);
  before.exit(30);
  let saved = before.record();
  if (between) {
    const meanwhile = learner(standard, between.course, { saved });
    const { place } = meanwhile.progress();
    if (between.moves && place !== '') meanwhile.move(place);
    meanwhile.exit(10);
    saved = meanwhile.record();
  }
  return learner(standard, last, { saved });
}

/** An answer as the table has it, with its letter at the level where letters are kept. */
function shown(id: string, { answers }: Progress, whole: boolean): string {
  const { response } = answers[id]!;
  return response === null && !whole ? id : `${id}=${response ?? '?'}`;
}

const words = (row: string): string[] => row.split(' ').filter(Boolean);

/** The answers in the order of the course. */
const inOrder = (row: string, questions: readonly { readonly id: string }[]): string[] =>
  questions.flatMap(({ id }) => words(row).filter((one) => one.startsWith(`${id}=`)));

function listedIn(record: LmsRecord): string[] {
  const ids = Array.from(
    { length: Object.keys(record).length },
    (_, index) => record[`cmi.interactions.${index}.id`],
  );
  return ids.filter((id) => id !== undefined);
}
