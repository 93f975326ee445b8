import { expect, test } from 'vitest';
import { playerAddress, remoteFilm } from '../../../../src/source/films/providers.ts';

const YOUTUBE = 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&rel=0';
const VIMEO = 'https://player.vimeo.com/video/76979871?autoplay=1&dnt=1';

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', YOUTUBE],
  ['https://youtube.com/watch?list=x&v=dQw4w9WgXcQ', YOUTUBE],
  ['https://youtube.com/watch?v=dQw4w9WgXcQ&t=30s', `${YOUTUBE}&start=30`],
  ['https://youtu.be/dQw4w9WgXcQ?t=1m30s', `${YOUTUBE}&start=90`],
  ['https://www.youtube.com/embed/dQw4w9WgXcQ?start=3725', `${YOUTUBE}&start=3725`],
  ['https://youtu.be/dQw4w9WgXcQ?t=0', YOUTUBE],
  ['https://youtu.be/dQw4w9WgXcQ?t=soon', YOUTUBE],
  ['https://m.youtube.com/watch?v=dQw4w9WgXcQ', YOUTUBE],
  ['https://youtu.be/dQw4w9WgXcQ?si=abc', YOUTUBE],
  ['https://www.youtube.com/shorts/dQw4w9WgXcQ', YOUTUBE],
  ['https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ', YOUTUBE],
  ['https://vimeo.com/76979871', VIMEO],
  ['https://player.vimeo.com/video/76979871', VIMEO],
  ['https://vimeo.com/showcase/111/video/76979871', VIMEO],
  ['https://vimeo.com/76979871/8272103f6e', `${VIMEO}&h=8272103f6e`],
  ['https://vimeo.com/76979871/8272103f6e#t=1h2m5s', `${VIMEO}&h=8272103f6e#t=3725s`],
])('%s is played at %s', (address, played) => {
  expect(playerAddress(remoteFilm(address)!)).toBe(played);
});

test.each([
  'https://www.youtube.com/@channel',
  'https://www.youtube.com/watch?v=short',
  'https://youtube.com.example.com/watch?v=dQw4w9WgXcQ',
  'http://www.youtube.com/watch?v=dQw4w9WgXcQ',
  'https://vimeo.com/about',
  'https://vimeo.com/event/111',
  'https://example.com/76979871',
  'javascript:alert(1)//youtu.be/dQw4w9WgXcQ',
  'media/film.mp4',
])('%s is no film of a provider', (address) => {
  expect(remoteFilm(address)).toBeUndefined();
});
