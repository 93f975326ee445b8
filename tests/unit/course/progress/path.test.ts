import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDone } from '../../../../src/course/progress/answered.ts';
import { compactForStorage, pathOf, pointsFor } from '../../../../src/course/progress/path.ts';
import { type Answer, START, type SceneGraph } from '../../../../src/course/progress/progress.ts';
import { scoreOf } from '../../../../src/course/progress/score.ts';

/** a leads to b or c, b to c on any answer, c to the end; only c is not rated. */
const EPISODE: SceneGraph = {
  questions: [
    { id: 'a', key: '01', rated: true, nextByResponse: { x: 'b', y: 'c' } },
    { id: 'b', key: '02', rated: true, nextByResponse: { '': 'c' } },
    { id: 'c', key: '03', rated: false },
  ],
};

const given = (response: string | null, points: number | null = 0): Answer => ({ response, points });
const ids = (answers: Record<string, Answer>): string =>
  pathOf(EPISODE, answers)
    .map(({ id }) => id)
    .join('');

test.each<[string, Record<string, Answer>, boolean]>([
  ['a', {}, false],
  ['ab', { a: given('x') }, false],
  ['abc', { a: given('x'), b: given('anything') }, false],
  ['abc', { a: given('x'), b: given('anything'), c: given('z') }, true],
  ['ac', { a: given('y') }, false],
  ['ac', { a: given('y'), c: given('z') }, true],
  ['a', { a: given('z') }, true],
  ['a', { a: given(null) }, true],
  ['a', { b: given('x'), c: given('z') }, false],
])('the path is %s after %j, and the episode done: %s', (path, answers, isOver) => {
  expect(ids(answers)).toBe(path);
  expect(isDone(EPISODE, { answers })).toBe(isOver);
});

describe('the points for an episode', () => {
  test.each<[number | null, Record<string, Answer>]>([
    [2, { a: given('x', 2), b: given('q', 2), c: given('z', null) }],
    [1, { a: given('x', 2), b: given('q', 1), c: given('z', null) }],
    [1, { a: given('x', 2), b: given('q', 0), c: given('z', null) }],
    [0, { a: given('x', 1), b: given('q', 0), c: given('z', null) }],
    [2, { a: given('y', 2), c: given('z', null) }],
    [1, { a: given(null, 1) }],
  ])('are %s, the average of its rated answers, rounded down: %j', (points, answers) => {
    expect(pointsFor(EPISODE, answers)).toBe(points);
  });

  test('are null where no question on the path is rated', () => {
    const way = { questions: [{ ...EPISODE.questions[2]! }] };
    expect(pointsFor(way, { c: given('z', null) })).toBeNull();
  });
});

const RESPONSES = ['x', 'y', 'z'];
const answers = fc
  .record({
    a: fc.option(fc.record({ response: fc.constantFrom(...RESPONSES), points: fc.constantFrom(0, 1, 2) })),
    b: fc.option(fc.record({ response: fc.constantFrom(...RESPONSES), points: fc.constantFrom(0, 1, 2) })),
    c: fc.option(fc.record({ response: fc.constantFrom(...RESPONSES), points: fc.constant(null) })),
  })
  .map((record) =>
    Object.fromEntries(Object.entries(record).flatMap(([id, answer]) => (answer ? [[id, answer]] : []))),
  );

const RULES = { episodes: [EPISODE], pass: null, attestation: null };

test('stored with responses, a finished episode has no answers off its path', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const progress = { ...START, answers: given };
      const kept = compactForStorage(progress, [EPISODE], false);
      const way = pathOf(EPISODE, given).map(({ id }) => id);
      const over = isDone(EPISODE, progress);
      expect(Object.keys(kept.answers)).toEqual(Object.keys(given).filter((id) => !over || way.includes(id)));
      expect(isDone(EPISODE, kept)).toBe(over);
    }),
  );
});

test('stored as a whole, an episode that begins with an unrated question has the same score', () => {
  const way: SceneGraph = {
    questions: [
      { id: 'a', key: '01', rated: false, nextByResponse: { '': 'b' } },
      { id: 'b', key: '02', rated: true },
    ],
  };
  const progress = { ...START, answers: { a: given('x', null), b: given('y', 0) } };
  const other: SceneGraph = { questions: [{ id: 'c', key: '03', rated: true }] };
  const rules = { episodes: [way, other], pass: null, attestation: null };
  const rest = { c: given('z', 2) };
  const kept = compactForStorage(progress, [way], true);
  expect(scoreOf({ ...kept, answers: { ...kept.answers, ...rest } }, rules)).toBe(50);
  expect(scoreOf({ ...progress, answers: { ...progress.answers, ...rest } }, rules)).toBe(50);
});

test('stored as a whole, an episode is done or unanswered, and has the same score', () => {
  fc.assert(
    fc.property(answers, fc.constantFrom('', '01', '02', '03', 'end'), (given, place) => {
      const progress = { ...START, place, answers: given };
      const kept = compactForStorage(progress, [EPISODE], true);
      const over = isDone(EPISODE, progress);
      expect(Object.keys(kept.answers)).toEqual(over ? ['a'] : []);
      expect(isDone(EPISODE, kept)).toBe(over);
      expect(kept.place).toBe(['02', '03'].includes(place) ? '01' : place);
      expect(over ? scoreOf(kept, RULES) : null).toBe(over ? scoreOf(progress, RULES) : null);
      expect(JSON.stringify(kept)).not.toMatch(/"response":"/);
    }),
  );
});
