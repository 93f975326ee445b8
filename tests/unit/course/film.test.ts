import { expect, test } from 'vitest';
import { filmSchema } from '../../../src/course/film.ts';
import { bareText } from '../../../src/schema/rich.ts';

const isFilm = (source: object, more: object = {}): boolean =>
  filmSchema.safeParse({
    title: 'Der Rundgang',
    source,
    poster: null,
    transcript: bareText('Ein Rundgang.'),
    ...more,
  }).success;

const FILE = { from: 'file', file: 'rundgang.mp4', sound: false, captions: null };
const YOUTUBE = { from: 'youtube', id: 'a-B_c1d2E3f', start: null };
const VIMEO = { from: 'vimeo', id: '76979871', start: 90, key: 'a1b2c3' };

test.each([
  FILE,
  { ...FILE, sound: true, captions: 'rundgang.vtt' },
  YOUTUBE,
  VIMEO,
  { ...VIMEO, key: null },
])('%j is a source of a film', (source) => {
  expect(isFilm(source)).toBe(true);
  expect(isFilm({ ...source, autoplay: true })).toBe(false);
});

test.each([
  { ...YOUTUBE, id: 'a-B_c1d2E3' },
  { ...YOUTUBE, id: 'a-B_c1d2E3f4' },
  { ...YOUTUBE, id: 'a-B_c1d2E3?' },
  { ...YOUTUBE, start: 0 },
  { ...VIMEO, id: 'x76979871' },
  { ...VIMEO, id: '76979871x' },
  { ...VIMEO, start: 1.5 },
  { ...VIMEO, key: 'xa1b2c3' },
  { ...VIMEO, key: 'a1b2c3x' },
  { ...VIMEO, key: '' },
  { ...FILE, from: 'peertube' },
  { from: 'file' },
])('%j is none', (source) => {
  expect(isFilm(source)).toBe(false);
});

test('a film has nothing but title, source, poster and transcript', () => {
  expect(isFilm(FILE, { width: 640 })).toBe(false);
});
