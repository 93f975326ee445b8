import { mkdir, rename, rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';

import { Author, type DeskPage } from './support/preview.ts';
import { episodeFiles, optionText } from './support/episodes.ts';
import { SOON } from './support/stage.ts';

/** Somebody answers the first two questions and stands at the third. */
async function twoAnswered(author: Author): Promise<DeskPage> {
  const desk = await author.look();
  await desk.courseIs('tracked');
  await desk.course.start();
  await desk.course.answerAll('ba');
  expect(await desk.course.episode()).toBe('letter');
  return desk;
}

describe('a file is saved', () => {
  test.each(['save', 'saveAside', 'saveWithBackup'] as const)(
    'by the way %s: the page shows it, at the same episode, with the answers kept',
    async (way) => {
      const author = await Author.at();
      const desk = await twoAnswered(author);
      const text = await author.read('03.md');
      for (const feeling of ['so happily', 'so calmly']) {
        await author[way]('03.md', text.replace('so far', feeling));
        await desk.courseSays(`said a word ${feeling}`);
        await expect.poll(() => desk.course.episode(), SOON).toBe('letter');
      }
      await desk.course.back();
      expect(await desk.course.episode()).toBe('meeting');
      expect(await desk.course.chosen.getAttribute('data-feedback')).toBe('a');
      await desk.headlineIs('Started, 2 of 3 answered');
    },
  );

  test('in the middle of an episode: the page stays where it was scrolled to', async () => {
    const author = await Author.at();
    const desk = await twoAnswered(author);
    await desk.course.answer('a');
    const at = await desk.course.frame.evaluate(() => {
      scrollTo(0, 120);
      return scrollY;
    });
    expect(at).toBeGreaterThan(0);
    await author.replace('03.md', 'so far', 'so gently');
    await desk.courseSays('so gently');
    await expect.poll(() => desk.course.frame.evaluate(() => scrollY), SOON).toBe(at);
    expect(await desk.course.chosen.getAttribute('data-feedback')).toBe('a');
  });

  test('with a wrong answer text: what was answered is asked of the same question still', async () => {
    const author = await Author.at();
    const desk = await twoAnswered(author);
    await author.replace('01.md', optionText(0, 'b'), 'A new way.');
    await desk.courseSays('A new way.');
    await desk.headlineIs('Started, 2 of 3 answered');
    expect(await author.read('course.yaml')).toContain('version: 1.0.0');
  });

  test('that is a new episode in between: every answer stays with its question', async () => {
    const author = await Author.at();
    const desk = await twoAnswered(author);
    await author.save('01b.md', episodeFiles(4)[3]![1]);
    await desk.courseSays('The last sandwich');
    await desk.headlineIs('Started, 2 of 4 answered');
    await expect.poll(() => desk.course.episode(), SOON).toBe('letter');
    await desk.course.back();
    await desk.course.back();
    expect(await desk.course.episode()).toBe('lunch');
    expect(await desk.course.section.locator('[data-feedback]:visible').count()).toBe(0);
    await desk.course.back();
    expect(await desk.course.chosen.getAttribute('data-feedback')).toBe('b');
  });

  test('that is no part of the course: the page is left alone', async () => {
    const author = await Author.at();
    const desk = await twoAnswered(author);
    await desk.course.frame.evaluate(() => (document.body.dataset['mark'] = 'mine'));
    await author.save('README.md', 'For the team.');
    await author.replace('03.md', 'so far', 'so far so good');
    await desk.courseSays('so far so good');
    // The first of the two changes would have loaded the page a first time, and its calls be listed.
    const log = await desk.unfold('log');
    const opened = log.getByText('LMSInitialize');
    await expect.poll(() => opened.count(), SOON).toBe(2);
  });
});

describe('a mistake', () => {
  test('is laid over the last good page with its source and a remedy, and goes when it is mended', async () => {
    const author = await Author.at({ language: 'de' });
    const desk = await twoAnswered(author);
    await author.replace('02.md', '- [x] Two', '- [x]Two');
    await desk.overlay.waitFor();
    const said = await desk.overlay.innerText();
    expect(said).toMatch(/^Ein Fehler\n/);
    expect(said).toMatch(/Fehler KNG\d{3} .*kurs\/02\.md:12:\d+/);
    expect(said).toContain('- [x]Two way, marked a.');
    expect(said).toContain('^^^');
    expect(said).toContain('→ ');
    expect(await desk.course.episode()).toBe('letter');
    await desk.headlineIs('Begonnen, 2 von 3 beantwortet');

    await author.replace('02.md', '- [x]Two', '- [x] Two mended');
    await desk.overlay.waitFor({ state: 'hidden' });
    await desk.courseSays('Two mended');
    await expect.poll(() => desk.course.episode(), SOON).toBe('letter');
    await desk.course.back();
    expect(await desk.course.section.innerText()).toContain('Two mended');
    expect(await desk.course.chosen.getAttribute('data-feedback')).toBe('a');
  });

  test('that is there from the start leaves the frame empty, until it is mended', async () => {
    const author = await Author.at({
      files: { 'course.yaml': 'id: mini\ntitle: Good manners\nversion: 1.0.0\n' },
    });
    const desk = await author.look();
    await desk.overlay.waitFor();
    expect(await desk.overlay.innerText()).toContain('language: en');
    expect(await desk.page.locator('[data-no-course]').isVisible()).toBe(true);
    await author.replace('course.yaml', 'version', 'language: en\nversion');
    await desk.courseIs('tracked');
    await desk.overlay.waitFor({ state: 'hidden' });
    expect(await desk.page.locator('[data-no-course]').isVisible()).toBe(false);
  });

  test('that is only a warning is listed, and the page shown', async () => {
    const author = await Author.at();
    const desk = await author.look();
    await desk.courseIs('tracked');
    await author.replace('course.yaml', 'version: 1.0.0', 'version: 1.0.0\nformat: 1\nsilence: [KNG120]');
    await author.replace('01.md', 'has said a word', 'has ever said a word');
    await desk.courseSays('has ever said');
    expect(await desk.overlay.isVisible()).toBe(false);
  });
});

test('a folder that is deleted and comes back is shown again', async () => {
  const author = await Author.at();
  const desk = await twoAnswered(author);
  await rename(author.folder, `${author.folder}-away`);
  await desk.overlay.waitFor();
  expect(await desk.overlay.innerText()).toContain('KNG009');
  expect(await desk.course.episode()).toBe('letter');
  await mkdir(author.folder);
  await rm(author.folder, { recursive: true });
  await rename(`${author.folder}-away`, author.folder);
  await desk.overlay.waitFor({ state: 'hidden' });
  await author.replace('03.md', 'so far', 'so far, once more');
  await desk.courseSays('so far, once more');
  await expect.poll(() => desk.course.episode().catch(() => null), SOON).toBe('letter');
  await desk.headlineIs('Started, 2 of 3 answered');
});

const svg = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><title>${colour}</title></svg>`;

test('a picture that changes is shown anew', async () => {
  const [[, first]] = episodeFiles(1) as [[string, string]];
  const author = await Author.at({
    episodes: 1,
    files: {
      '01.md': first.replace('Somebody enters', '![A coloured square](square.svg)\n\nSomebody enters'),
      'square.svg': svg('red'),
    },
  });
  const desk = await author.look();
  await desk.courseIs('tracked');
  const shown = (): Promise<string> =>
    desk.course.frame.evaluate(async () => {
      const { src } = document.querySelector('img')!;
      return (await (await parent.fetch(src)).text()).replace(/.*<title>(.*)<\/title>.*/, '$1');
    });
  expect(await shown()).toBe('red');
  const log = await desk.unfold('log');
  await author.save('square.svg', svg('blue'));
  await expect.poll(() => log.getByText('LMSInitialize').count(), SOON).toBe(2);
  expect(await shown()).toBe('blue');
});

test('the end of the preview is told, and its return noticed', async () => {
  const author = await Author.at();
  const desk = await twoAnswered(author);
  await author.desk.close();
  await desk.page.locator('[data-stopped]').waitFor();
  expect(await desk.course.episode()).toBe('letter');
});
