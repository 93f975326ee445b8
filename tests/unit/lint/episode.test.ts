import { describe, expect, test } from 'vitest';
import { codes, diagnose } from './course.ts';
import { course, series, type Language } from './write.ts';

const words = (count: number, start = 'Denn'): string => `${start} ${'wort '.repeat(count - 2)}ende.`;

const options = (feedback: string) =>
  [
    { mark: 'x', text: 'Eine Antwort, die so lang ist.' },
    { text: 'Eine andere von gleicher Art.', feedback },
  ] as const;

describe.each(['de', 'en'] as const)('in %s, feedback', (language: Language) => {
  test('may not have fewer than twelve words, and is shown', async () => {
    const [found, ...more] = await diagnose(course({ options: options(words(11)) }, language));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: 'KNG123', line: 17, at: `> ${words(11)}` });
    expect(found!.message).toContain('nur 11 Wörter');
  });

  test('may have twelve, however they are marked up; dashes do not count', async () => {
    expect(await codes(course({ options: options(`**Denn** ${words(11)}`) }, language))).toEqual([]);
    expect(await codes(course({ options: options(`${words(11)} – … 👍`) }, language))).toEqual(['KNG123']);
  });
});

test('short feedback gives one finding for a question, with the other lines', async () => {
  const options = [
    { mark: 'x', text: 'Ich antworte heute.', feedback: 'Gut.' },
    { text: 'Ich antworte morgen.', feedback: 'Zu spät.' },
    { text: 'Ich antworte nicht.', feedback: words(12) },
    { text: 'Ich antworte spät.', feedback: 'Schade.' },
  ] as const;
  const [found, ...more] = await diagnose(course({ options }));
  expect(more).toEqual([]);
  expect(found).toMatchObject({ code: 'KNG123', at: '> Gut.' });
  expect(found!.message).toMatch(/nur ein Wort;.* Dasselbe gilt für Zeile 17 und 25\.$/);
});

describe.each(['de', 'en'] as const)('in %s, an episode', (language: Language) => {
  const paragraph = `${words(25)}\n\n`;

  test('may not take more than five minutes to read, whatever its duration says', async () => {
    const found = await diagnose(course({ scenario: paragraph.repeat(36), duration: '3 min' }, language));
    expect(found).toMatchObject([{ code: 'KNG125', line: 3, at: 'Anfrage' }]);
  });

  test('may take five', async () => {
    expect(await codes(course({ scenario: paragraph.repeat(33) }, language))).toEqual([]);
  });

  test('needs a scenario before its question', async () => {
    const found = await diagnose(course({ scenario: '' }, language));
    const question = { de: '## Wie reagieren Sie?', en: '## What do you do?' };
    expect(found).toMatchObject([{ code: 'KNG127', at: question[language] }]);
  });

  test('may show its scenario, as a picture or in a video', async () => {
    const film = '## Video\n\nHier: [Der Anruf](https://example.com/anruf)';
    expect(await codes(course({ scenario: '', more: film }, language))).toEqual([]);
    expect(await codes(course({ scenario: '![Das Team lacht](media/team.jpg)' }, language))).toEqual([]);
  });

  test('says whom it concerns', async () => {
    expect(await diagnose(course({ role: '' }, language))).toMatchObject([{ code: 'KNG128', line: 2 }]);
    expect(await diagnose(course({ role: '""' }, language))).toMatchObject([
      { code: 'KNG128', line: 4, at: '""' },
    ]);
  });

  test('announces the one that follows it', async () => {
    const files = series([{}, { more: '' }, {}], language);
    expect(await diagnose(files)).toMatchObject([{ code: 'KNG130', file: 'kurs/02.md', line: 17 }]);
  });
});

test('an episode needs no teaser where none follows; one that is in error follows too', async () => {
  expect(await codes(series([{}]))).toEqual([]);
  expect(await codes({ ...series([{ more: '' }]), '02.md': 'Kaputt.\n' })).toContain('KNG130');
});

test('an episode with an error is not judged', async () => {
  const broken = course({ scenario: '', role: '', options: [{ mark: 'x', text: 'Nur eine.' }] });
  expect(await codes(broken)).toEqual(['KNG063']);
});

test('a course in a region’s language is judged as in that language', async () => {
  const files = course({ role: '' });
  const austrian = { ...files, 'course.yaml': files['course.yaml'].replace('de', 'de-AT') };
  expect(await codes(austrian)).toEqual(['KNG128']);
});
