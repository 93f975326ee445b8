import { mkdir, rename, rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';

import { Author, type PreviewPage } from './support/preview.ts';
import { episodeFiles, feedbackText, optionText } from './support/episodes.ts';
import { SOON } from './support/stage.ts';

/** Somebody answers the first two questions and stands at the third. */
async function twoAnswered(author: Author): Promise<PreviewPage> {
  const preview = await author.openPreview();
  await preview.courseIs('tracked');
  await preview.course.start();
  await preview.course.answerAll('ba');
  expect(await preview.course.episode()).toBe('letter');
  return preview;
}

describe('when a file is saved', () => {
  test('in each way that editors save: the page shows it, at the same episode, with the answers as they were', async () => {
    const author = await Author.at();
    const preview = await twoAnswered(author);
    const text = await author.read('03.md');
    for (const way of ['save', 'saveAside', 'saveWithBackup'] as const) {
      for (const feeling of [`happily, ${way}`, `calmly, ${way}`]) {
        await author[way]('03.md', text.replace('so far', feeling));
        await preview.courseSays(`said a word ${feeling}`);
        await expect.poll(() => preview.course.episode(), SOON).toBe('letter');
      }
    }
    await preview.course.back();
    expect(await preview.course.episode()).toBe('meeting');
    expect(await preview.course.chosen.getAttribute('data-feedback')).toBe('a');
    await preview.headlineIs('Started, 2 of 3 answered');
  });

  test('in the middle of an episode: the page stays where it was scrolled to', async () => {
    const author = await Author.at();
    const preview = await twoAnswered(author);
    await preview.course.answer('a');
    const at = await preview.course.frame.evaluate(() => {
      scrollTo(0, 120);
      return scrollY;
    });
    expect(at).toBeGreaterThan(0);
    await author.replace('03.md', 'so far', 'so gently');
    await preview.courseSays('so gently');
    await expect.poll(() => preview.course.frame.evaluate(() => scrollY), SOON).toBe(at);
    expect(await preview.course.chosen.getAttribute('data-feedback')).toBe('a');
  });

  test('with another text of an option: the question stays answered', async () => {
    const author = await Author.at();
    const preview = await twoAnswered(author);
    await author.replace('01.md', optionText(0, 'b'), 'A new way.');
    await preview.courseSays('A new way.');
    await preview.headlineIs('Started, 2 of 3 answered');
    expect(await author.read('course.yaml')).toContain('version: 1.0.0');
  });

  test('that is a new episode in between: every answer stays with its question', async () => {
    const author = await Author.at();
    const preview = await twoAnswered(author);
    await author.save('01b.md', episodeFiles(4)[3]![1]);
    await preview.courseSays('The last sandwich');
    await preview.headlineIs('Started, 2 of 4 answered');
    await expect.poll(() => preview.course.episode(), SOON).toBe('letter');
    await preview.course.back();
    await preview.course.back();
    expect(await preview.course.episode()).toBe('lunch');
    expect(await preview.course.section.locator('[data-feedback]:visible').count()).toBe(0);
    await preview.course.back();
    expect(await preview.course.chosen.getAttribute('data-feedback')).toBe('b');
  });

  test('that is no part of the course: the page is left alone', async () => {
    const author = await Author.at();
    const preview = await twoAnswered(author);
    await preview.course.frame.evaluate(() => (document.body.dataset['mark'] = 'mine'));
    await author.save('README.md', 'For the team.');
    await author.replace('03.md', 'so far', 'so far so good');
    await preview.courseSays('so far so good');
    // The first of the two changes would have loaded the page a first time, and its calls be listed.
    const log = await preview.unfold('log');
    const opened = log.getByText('LMSInitialize');
    await expect.poll(() => opened.count(), SOON).toBe(2);
  });
});

describe('an error', () => {
  test('is shown over the last good page with its source and a remedy, and goes when it is mended', async () => {
    const author = await Author.at({ language: 'de' });
    const preview = await twoAnswered(author);
    await author.replace('02.md', '- [x] Two', '- [x]Two');
    await preview.overlay.waitFor();
    const said = await preview.overlay.innerText();
    expect(said).toMatch(/^Ein Fehler\n/);
    expect(said).toMatch(/Fehler KNG\d{3} .*kurs\/02\.md:12:\d+/);
    expect(said).toContain('- [x]Two way, marked a.');
    expect(said).toContain('^^^');
    expect(said).toContain('→ ');
    expect(await preview.course.episode()).toBe('letter');
    await preview.headlineIs('Begonnen, 2 von 3 beantwortet');

    await author.replace('02.md', '- [x]Two', '- [x] Two mended');
    await preview.overlay.waitFor({ state: 'hidden' });
    await preview.courseSays('Two mended');
    await expect.poll(() => preview.course.episode(), SOON).toBe('letter');
    await preview.course.back();
    expect(await preview.course.section.innerText()).toContain('Two mended');
    expect(await preview.course.chosen.getAttribute('data-feedback')).toBe('a');
  });

  test('that is there from the start leaves the frame empty, until it is mended', async () => {
    const author = await Author.at({
      files: { 'course.yaml': 'id: mini\ntitle: Good manners\nversion: 1.0.0\n' },
    });
    const preview = await author.openPreview();
    await preview.overlay.waitFor();
    expect(await preview.overlay.innerText()).toContain('language: en');
    expect(await preview.page.locator('[data-no-course]').isVisible()).toBe(true);
    expect(await preview.button('Close and reopen').isDisabled()).toBe(true);
    await author.replace('course.yaml', 'version', 'language: en\nversion');
    await preview.courseIs('tracked');
    await preview.overlay.waitFor({ state: 'hidden' });
    expect(await preview.page.locator('[data-no-course]').isVisible()).toBe(false);
    await preview.button('Close and reopen').click();
    await preview.courseIs('tracked');

    await author.replace('03.md', `\n\n  > ${feedbackText(2, 'a')}`, '');
    await preview.overlay.waitFor();
    expect(await preview.overlay.innerText()).toContain('\n\n  > Because …');
  });

  test('that is only a warning is listed, and the page shown', async () => {
    const author = await Author.at();
    const preview = await author.openPreview();
    await preview.courseIs('tracked');
    await author.replace('course.yaml', 'version: 1.0.0', 'version: 1.0.0\nformat: 1\nsilence: [KNG120]');
    await author.replace('01.md', 'has said a word', 'has ever said a word');
    await preview.courseSays('has ever said');
    expect(await preview.overlay.isVisible()).toBe(false);
  });
});

test('a folder that is deleted and comes back is shown again', async () => {
  const author = await Author.at();
  const preview = await twoAnswered(author);
  await rename(author.folder, `${author.folder}-away`);
  await preview.overlay.waitFor();
  expect(await preview.overlay.innerText()).toContain('KNG009');
  expect(await preview.course.episode()).toBe('letter');
  await mkdir(author.folder);
  await rm(author.folder, { recursive: true });
  await rename(`${author.folder}-away`, author.folder);
  await preview.overlay.waitFor({ state: 'hidden' });
  await author.replace('03.md', 'so far', 'so far, once more');
  await preview.courseSays('so far, once more');
  await expect.poll(() => preview.course.episode().catch(() => null), SOON).toBe('letter');
  await preview.headlineIs('Started, 2 of 3 answered');
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
  const preview = await author.openPreview();
  await preview.courseIs('tracked');
  const shown = (): Promise<string> =>
    preview.course.frame.evaluate(async () => {
      const { src } = document.querySelector('img')!;
      return (await (await parent.fetch(src)).text()).replace(/.*<title>(.*)<\/title>.*/, '$1');
    });
  expect(await shown()).toBe('red');
  const log = await preview.unfold('log');
  await author.save('square.svg', svg('blue'));
  await expect.poll(() => log.getByText('LMSInitialize').count(), SOON).toBe(2);
  expect(await shown()).toBe('blue');
});

test('the page says that the preview has ended', async () => {
  const author = await Author.at();
  const preview = await twoAnswered(author);
  await author.server.close();
  await preview.page.locator('[data-stopped]').waitFor();
  expect(await preview.course.episode()).toBe('letter');
});
