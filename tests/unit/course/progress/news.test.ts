import { describe, expect, test } from 'vitest';
import { newsOf } from '../../../../src/course/progress/news.ts';
import { type Progress, START } from '../../../../src/course/progress/progress.ts';

const QUESTIONS = ['lift', 'desk', 'lunch'].map((id) => ({ id, since: '1.1.0' }));

const answered = (...ids: readonly string[]): Progress['answers'] =>
  Object.fromEntries(ids.map((id) => [id, { response: null, points: null }]));

const news = (progress: Partial<Progress>) => newsOf({ ...START, ...progress }, QUESTIONS);

const NOTHING = { updated: [], added: [] };

test('there is no news at a first visit', () => {
  expect(news({})).toEqual(NOTHING);
});

describe('somebody midway', () => {
  test('is told what has changed since they answered it', () => {
    expect(news({ answers: answered('lunch'), reopened: answered('lift') })).toEqual({
      updated: ['lift'],
      added: [],
    });
  });

  test('is told also where nothing else is answered', () => {
    expect(news({ reopened: answered('lift') }).updated).toEqual(['lift']);
  });

  test('is not told of questions that they have not reached', () => {
    expect(news({ answers: answered('lift') })).toEqual(NOTHING);
  });
});

describe.each(['completed', 'passed', 'failed'] as const)('somebody who is through: %s', (outcome) => {
  test('has no news where everything is as it was', () => {
    expect(news({ outcome, answers: answered('lift', 'desk', 'lunch') })).toEqual(NOTHING);
  });

  test('is told what is new, and what has changed', () => {
    expect(news({ outcome, answers: answered('lift'), reopened: answered('lunch') })).toEqual({
      updated: ['lunch'],
      added: ['desk'],
    });
  });

  test('is told what is new where everything else has changed', () => {
    expect(news({ outcome, reopened: answered('lift', 'desk') })).toEqual({
      updated: ['lift', 'desk'],
      added: ['lunch'],
    });
  });

  test('has no news where only the LMS knows that they were through', () => {
    expect(news({ outcome })).toEqual(NOTHING);
  });
});

test('a question that was always there is not called new, whoever says that somebody was through', () => {
  const old = QUESTIONS.map(({ id }) => ({ id }));
  const progress = { ...START, outcome: 'completed', answers: answered('lift') } as const;
  expect(newsOf(progress, old)).toEqual(NOTHING);
});

test('what has been answered again is no news', () => {
  const progress = { answers: answered('lift', 'desk', 'lunch'), reopened: answered('desk') };
  expect(news({ ...progress, outcome: 'completed' })).toEqual(NOTHING);
});

test('news stands in the order of the course', () => {
  const progress = { outcome: 'completed', reopened: answered('lunch', 'lift') } as const;
  expect(newsOf({ ...START, ...progress }, QUESTIONS.toReversed()).updated).toEqual(['lunch', 'lift']);
  expect(news(progress).updated).toEqual(['lift', 'lunch']);
});

test('a question that the course no longer has is no news', () => {
  expect(
    news({ outcome: 'completed', answers: answered('lift', 'desk', 'lunch'), reopened: answered('gone') }),
  ).toEqual(NOTHING);
});
