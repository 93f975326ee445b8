import { expect, test } from 'vitest';
import { resumePosition } from '../../../../src/course/progress/resume-position.ts';
import { START } from '../../../../src/course/progress/progress.ts';

const episodes = ['a', 'b', 'c'].map((id, index) => ({
  id,
  questions: [{ kind: 'single', id, key: `0${index + 1}`, revision: 1, rated: true }],
}));

const landed = (place: string, answeredIds: readonly string[]): string | undefined => {
  const answers = Object.fromEntries(answeredIds.map((id) => [id, { response: null, points: null }]));
  return resumePosition({ ...START, place, answers }, episodes)?.id;
};

test.each([
  ['a first visit', '', [], 'a'],
  ['a question left open', '02', ['a'], 'b'],
  ['a question left open out of turn', '03', [], 'c'],
  ['an answered question', '01', ['a'], 'b'],
  ['the last question, with earlier ones open', '03', ['a', 'c'], 'b'],
  ['the closing page with one question open', 'end', ['a', 'c'], 'b'],
  ['a question that the course no longer has', '0z', ['a'], 'b'],
])('%s: place "%s" with %j answered leads to %s', (_, place, answered, id) => {
  expect(landed(place, answered)).toBe(id);
});

test('without an open episode the resume position is undefined', () => {
  expect(landed('02', ['a', 'b', 'c'])).toBeUndefined();
});

test('an episode with several scenes is found by the key of any of them', () => {
  const [first, second] = episodes;
  const scenes = {
    id: 'b',
    questions: [...second!.questions, { ...second!.questions[0]!, id: 'd', key: '09' }],
  };
  const progress = { ...START, place: '09' };
  expect(resumePosition(progress, [first!, scenes])?.id).toBe('b');
});
