import { bareText } from '../../../src/schema/rich.ts';
import { expect, test } from 'vitest';
import { courseSchema } from '../../../src/course/course.ts';
import { unitsOf } from '../../../src/course/units.ts';

const option = (text: string, rating: string) => ({
  text: bareText(text),
  rating,
  feedback: bareText('Denn …'),
});
const episode = (id: string) => ({
  id,
  title: `Folge ${id}`,
  file: `${id}.md`,
  duration: 3,
  scenario: bareText('Eine Lage.'),
  scenes: [
    {
      question: {
        kind: 'single',
        id,
        text: bareText('Was tun Sie?'),
        options: [option('Fragen', 'best'), option('Warten', 'poor')],
      },
    },
  ],
  sections: {},
});

const course = (packaging: string) =>
  courseSchema.parse({
    id: 'smk',
    title: 'Kurs',
    language: 'de',
    version: '1.0.0',
    packaging,
    episodes: ['foto', 'anfrage', 'gruppe'].map(episode),
  });

test('a course has one package', () => {
  const whole = course('course');
  expect(unitsOf(whole)).toEqual([{ course: whole, part: null }]);
});

test('a series has a package for each episode, numbered in the order of the course', () => {
  const series = course('per-episode');
  const units = unitsOf(series);
  expect(units.map(({ part }) => part)).toEqual([
    { number: 1, total: 3, episode: 'foto' },
    { number: 2, total: 3, episode: 'anfrage' },
    { number: 3, total: 3, episode: 'gruppe' },
  ]);
  expect(units.map((unit) => unit.course)).toEqual(
    series.episodes.map((one) => ({ ...series, episodes: [one] })),
  );
});
