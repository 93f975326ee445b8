import { describe, expect, test } from 'vitest';
import { newsOf } from '../../../../src/course/progress/news.ts';
import { type Progress, START } from '../../../../src/course/progress/progress.ts';

const QUESTIONS = ['lift', 'desk', 'lunch'].map((id) => ({ id, since: '1.1.0' }));

const answered = (...ids: readonly string[]): Progress['answers'] =>
  Object.fromEntries(ids.map((id) => [id, { response: null, points: null }]));

const news = (progress: Partial<Progress>, questions: Parameters<typeof newsOf>[1] = QUESTIONS) =>
  newsOf({ ...START, ...progress }, questions);

const NONE = { updated: [], added: [] };
const ALL = answered('lift', 'desk', 'lunch');

test.each<[string, Partial<Progress>, readonly string[]]>([
  ['at a first visit', {}, []],
  ['after a change', { answers: answered('lunch'), reopened: answered('lift') }, ['lift']],
  ['after a change of the only answered question', { reopened: answered('lift') }, ['lift']],
  ['with questions that were not reached', { answers: answered('lift') }, []],
])('the news of a learner before an outcome, %s', (_, progress, updated) => {
  expect(news(progress)).toEqual({ updated, added: [] });
});

describe.each(['completed', 'passed', 'failed'] as const)('after the outcome %s, a learner', (outcome) => {
  test('has no news where nothing has changed', () => {
    expect(news({ outcome, answers: ALL })).toEqual(NONE);
  });

  test('has new and changed questions as news', () => {
    expect(news({ outcome, answers: answered('lift'), reopened: answered('lunch') })).toEqual({
      updated: ['lunch'],
      added: ['desk'],
    });
  });

  test('has new questions as news where all others have changed', () => {
    expect(news({ outcome, reopened: answered('lift', 'desk') })).toEqual({
      updated: ['lift', 'desk'],
      added: ['lunch'],
    });
  });

  test('has no news without any answer, where only the LMS has the outcome', () => {
    expect(news({ outcome })).toEqual(NONE);
  });

  test('has no news in questions of the first version', () => {
    const first = QUESTIONS.map(({ id }) => ({ id }));
    expect(news({ outcome, answers: answered('lift') }, first)).toEqual(NONE);
  });

  test.each(['desk', 'removed'])('has no news in a question that is answered again or removed: %s', (id) => {
    expect(news({ outcome, answers: ALL, reopened: answered(id) })).toEqual(NONE);
  });
});

test('news is in the order of the course', () => {
  const progress = { outcome: 'completed', reopened: answered('lunch', 'lift') } as const;
  expect(news(progress, QUESTIONS.toReversed()).updated).toEqual(['lunch', 'lift']);
  expect(news(progress).updated).toEqual(['lift', 'lunch']);
});
