import { describe, expect, test } from 'vitest';
import { fileNameAsAlt } from '../../../src/lint/rules/file-name-as-alt.ts';
import { codes, diagnose } from './course.ts';
import { course, type Language } from './write.ts';

const place = { file: 'kurs/01.md', line: 1, column: 1, length: 1 };
const accused = (alt: string, file = 'media/foto.jpg') =>
  fileNameAsAlt({ passages: [], pictures: [{ alt, file, place }] }).length > 0;

describe('the text for a picture', () => {
  test.each([
    ['IMG_2034.jpg'],
    ['IMG_2034'],
    ['bild-1'],
    ['Bild 1'],
    ['DSC00123'],
    ['Screenshot 2024-05-01 at 10.22.33'],
    ['Bildschirmfoto 2024-05-01 um 10.22.33'],
    ['IMG-20240501-WA0007'],
    ['Unbenannt (2)'],
    ['team sommerfest.PNG'],
  ])('is no description where it is “%s”', (alt) => {
    expect(accused(alt)).toBe(true);
  });

  test.each([
    ['', 'media/foto.jpg'],
    ['Team', 'media/Team.jpg'],
    ['IT-Organigramm', 'media/IT-Organigramm.png'],
    ['Bild 1 zeigt die Halle.', 'media/foto.jpg'],
    ['Foto vom Sommerfest 2024', 'media/foto.jpg'],
    ['Bilderrahmen', 'media/foto.jpg'],
    ['Zwei Menschen vor einer Tafel', 'media/foto.jpg'],
    ['team-foto', 'media/foto.jpg'],
  ])('may be “%s” for %s', (alt, file) => {
    expect(accused(alt, file)).toBe(false);
  });

  test('is no description where it is the name of that very file', () => {
    expect(accused('team-foto', 'media/team-foto.jpg')).toBe(true);
    expect(accused('team_final', 'media/team_final.png')).toBe(true);
  });

  test.each(['de', 'en'] as const)(
    'is shown in its place, once for an episode, in %s',
    async (language: Language) => {
      const scenario =
        'Montag, 9 Uhr. ![IMG_2034](media/IMG_2034.jpg)\n\nEin Bild. ![team-foto](media/team-foto.jpg)';
      const [found, ...more] = await diagnose(course({ scenario }, language));
      expect(more).toEqual([]);
      expect(found).toMatchObject({ code: 'KNG129', line: 7, at: '![IMG_2034](media/IMG_2034.jpg)' });
      expect(found!.message).toContain('Dasselbe gilt für Zeile 9.');
    },
  );

  test('is judged in the introduction too, but not in notes', async () => {
    const intro = 'intro: |\n  Willkommen!\n\n  ![IMG_2034](media/IMG_2034.jpg)\n';
    expect(await diagnose(course({}, 'de', intro))).toMatchObject([
      { code: 'KNG129', file: 'kurs/course.yaml', line: 8, at: '![IMG_2034]' },
    ]);
    expect(await codes(course({ more: '## Notizen\n\n![IMG_2034](media/IMG_2034.jpg)' }))).toEqual([]);
  });
});
