import { expect, test } from 'vitest';

import { axeViolations } from './support/axe.ts';
import { type BuiltCourse, buildFiles, courseYaml } from './support/course.ts';
import { scorm12 } from './support/dialects.ts';
import { episodeFiles, lettersFor } from './support/episodes.ts';
import { misfits } from './support/geometry.ts';
import { Keyboard } from './support/keyboard.ts';
import { launchIn, lmsWith, openPage, SOON } from './support/stage.ts';

const FILM = `## Video

[A lift full of silence](media/lift.webm)

### Transcript

Three people look at the floor.
`;

/** A film of a second, in one colour after the other, as Chromium records it. */
async function film(): Promise<Buffer> {
  const { page } = await openPage();
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    const paint = canvas.getContext('2d')!;
    const recorder = new MediaRecorder(canvas.captureStream(10), { mimeType: 'video/webm;codecs=vp8' });
    const parts: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    const done = new Promise((resolve) => recorder.addEventListener('stop', resolve));
    recorder.start();
    for (let step = 0; step < 10; step += 1) {
      paint.fillStyle = `hsl(${step * 36} 80% 50%)`;
      paint.fillRect(0, 0, canvas.width, canvas.height);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    recorder.stop();
    await done;
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
  });
  return Buffer.from(bytes);
}

/** A package of three episodes, the first with a film of its own. */
async function packed(): Promise<BuiltCourse> {
  const texts = episodeFiles(3).map(
    ([name, text], index) => [name, index === 0 ? text.replace('\n## ', `\n${FILM}\n## `) : text] as const,
  );
  const captions = 'WEBVTT\n\n00:00.000 --> 00:30.000\nNobody says a word.\n';
  const media = [
    ['media/lift.webm', await film()],
    ['media/lift.vtt', captions],
  ] as const;
  return buildFiles([courseYaml(), ...texts, ...media], scorm12.target);
}

test('a film of the course waits to be started, has captions, stops with its episode, and completion does not need it', async () => {
  const lms = await lmsWith(await packed());
  const { page } = await openPage();
  const learner = await launchIn(page, lms, { learner: 'kim', api: scorm12.strict });
  await learner.start();
  const video = learner.section.locator('video');
  expect(
    await video.evaluate((film: HTMLVideoElement) => [film.paused, film.controls, film.autoplay]),
  ).toEqual([true, true, false]);
  expect(await video.evaluate((film: HTMLVideoElement) => film.textTracks[0]!.label)).toBe('Captions');
  const cues = () =>
    video.evaluate((film: HTMLVideoElement) => [
      film.textTracks[0]!.mode,
      (film.textTracks[0]!.cues?.[0] as VTTCue | undefined)?.text,
    ]);
  await expect.poll(cues, SOON).toEqual(['showing', 'Nobody says a word.']);
  expect(await axeViolations(learner.frame)).toEqual([]);
  expect(await misfits(page, learner.frame, 'film of the course')).toEqual([]);

  const keyboard = new Keyboard(page, learner.frame);
  await keyboard.tabTo('video');
  await keyboard.press('Space');
  const started = () => video.evaluate((film: HTMLVideoElement) => film.currentTime > 0);
  await expect.poll(started, SOON).toBe(true);

  await learner.answerAll(lettersFor('x', 1));
  const hidden = learner.frame.locator('video');
  expect(await hidden.evaluate((film: HTMLVideoElement) => film.paused)).toBe(true);
  await learner.answerAll(lettersFor('x').slice(1));
  await learner.result.waitFor();
  await expect.poll(() => lms.record('kim')[scorm12.status], SOON).toBe('completed');
});
