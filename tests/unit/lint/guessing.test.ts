import { describe, expect, test } from 'vitest';
import { codes, diagnose } from './course.ts';
import { series, type Language, type Parts } from './write.ts';

const LONG = {
  de: 'Ich antworte ihr morgen, freundlich und kurz.',
  en: 'I answer her tomorrow, kindly and briefly.',
};
const SHORT = { de: 'Ich leite die Anfrage weiter.', en: 'I forward her request.' };
const SAME = {
  de: 'Ich antworte ihr, aber erst morgen und nur kurz.',
  en: 'I answer her, but tomorrow and in brief.',
};

/** A question whose options come in this order; `L` is the recommended one and the longest. */
const long = (language: Language, order: 'LS' | 'SL'): Parts => {
  const best = { mark: 'x', text: LONG[language] } as const;
  const other = { text: SHORT[language] };
  return { options: order === 'LS' ? [best, other] : [other, best] };
};

const mixed = (language: Language, count: number): Parts[] =>
  Array.from({ length: count }, (_, index) => long(language, index % 2 === 0 ? 'LS' : 'SL'));

describe.each(['de', 'en'] as const)('in %s, the recommended option', (language) => {
  test('may not be the longest of each of four questions, and is shown in the first', async () => {
    const [found, ...more] = await diagnose(series(mixed(language, 4), language));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: 'KNG120', file: 'kurs/01.md', at: `- [x] ${LONG[language]}` });
    expect(found!.message).toContain('In allen 4 Fragen');
  });

  test('may be the longest of three', async () => {
    expect(await codes(series(mixed(language, 3), language))).toEqual([]);
  });

  test('may be the longest of all but one, or as long as another', async () => {
    const other = { text: SAME[language] };
    const least = { mark: 'x', text: SHORT[language] } as const;
    expect(await codes(series([...mixed(language, 4), { options: [other, least] }], language))).toEqual([]);
    const twin = { text: LONG[language].replace(/.\.$/, '!.') };
    const even = { options: [{ mark: 'x', text: LONG[language] } as const, twin] };
    expect(await codes(series([...mixed(language, 4), even], language))).toEqual([]);
  });

  test('may not stand in the same row of each of four questions, and is shown in the first', async () => {
    const even = { options: [{ text: LONG[language] }, { mark: 'x', text: SHORT[language] } as const] };
    const found = await diagnose(series([even, even, even, even], language));
    expect(found.map(({ code, file, at }) => [code, file, at])).toEqual([
      ['KNG121', 'kurs/01.md', `- [x] ${SHORT[language]}`],
    ]);
    expect(await codes(series([even, even, even], language))).toEqual([]);
    expect(await codes(series([even, even, even, even], language, 'shuffle: true\n'))).toEqual([]);
  });
});

const row = (position: number, count: number): Parts => ({
  options: Array.from({ length: count }, (_, index) => ({
    mark: index === position ? 'x' : ' ',
    text: `Ich antworte ${['heute', 'morgen', 'übermorgen', 'irgendwann'][index]} und bleibe dabei freundlich.`,
  })),
});

describe('the position of the recommended option', () => {
  test('is named by its number', async () => {
    const [found] = await diagnose(series([row(1, 3), row(1, 4), row(1, 3), row(1, 4)]));
    expect(found).toMatchObject({ code: 'KNG121' });
    expect(found!.message).toContain('an 2. Stelle');
  });

  test('is named as the last one, if the questions have two, three and four options', async () => {
    const [found] = await diagnose(series([row(1, 2), row(2, 3), row(3, 4), row(2, 3)]));
    expect(found).toMatchObject({ code: 'KNG121' });
    expect(found!.message).toContain('an letzter Stelle');
  });

  test('gives no finding if one question of five differs', async () => {
    expect(await codes(series([row(1, 3), row(1, 3), row(0, 3), row(1, 3), row(1, 3)]))).toEqual([]);
  });
});

describe('beside an error', () => {
  test('the episodes without errors are judged, and no code is an error', async () => {
    const files = {
      ...series(mixed('de', 5)),
      '05.md': '---\nid: kaputt\ntitle: Kaputt\n---\n\nKeine Frage.\n',
    };
    expect(await codes(files)).toEqual(['KNG120', 'KNG060']);
    expect(
      await codes({ ...series(mixed('de', 4)), 'course.yaml': 'id: kurs\nlanguage: de\nversion: 1.0.0\n' }),
    ).toEqual(['KNG120', 'KNG015']);
  });
});
