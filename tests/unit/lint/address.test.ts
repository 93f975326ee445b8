import { describe, expect, test } from 'vitest';
import { codes, diagnose } from './course.ts';
import { course, episode, settings } from './write.ts';

/** A course with du, without a word of Sie. */
const withDu = (scenario: string): Record<string, string> => ({
  'course.yaml': settings('de', '').replace('language: de', 'language: de-x-du'),
  '01.md': episode({ role: 'Wenn du Anfragen bekommst.', scenario }).replace(
    'Wie reagieren Sie?',
    'Wie reagierst du?',
  ),
});

describe('a course that says Sie', () => {
  test.each([
    ['Montag. Jemand schreibt dir privat.', 'dir'],
    ['Montag. Du bekommst eine Anfrage.', 'Du'],
    ['Montag. Eine Kundin schreibt deinem Team.', 'deinem'],
    ['Montag. Was machst Du?', 'Du'],
  ])('is told where it says du: %s', async (scenario, at) => {
    expect(await diagnose(course({ scenario }))).toMatchObject([{ code: 'KNG139', line: 7, at }]);
  });

  test.each([
    'Montag. Tim schreibt: „Kannst du mir deine Folien schicken?“',
    'Montag. Tim schreibt: "Kannst du mir deine Folien schicken?"',
    'Montag. Tim ruft: Kannst du kurz kommen? Er klingt nervös.',
    'Montag. Die neue Chefin bietet allen das Du an.',
    'Montag. Im Team sind alle per du, auch mit der Chefin.',
    'Montag. Das Individuum und die Dublette liegen auf dem Tisch.',
  ])('may quote and speak of du: %s', async (scenario) => {
    expect(await codes(course({ scenario }))).toEqual([]);
  });

  test('is told once, with the other lines and files', async () => {
    const options = [
      {
        mark: 'x',
        text: 'Ich antworte ihr freundlich und kurz.',
        feedback: 'Das dankt sie dir, und beide wissen danach ganz genau, woran sie sind.',
      },
      { text: 'Ich leite die Anfrage gleich weiter.' },
    ] as const;
    const files = {
      ...course({ scenario: 'Montag. Jemand schreibt dir privat.', options, more: '## Ausblick\n\nWeiter.' }),
      '02-konfetti.md': episode({ id: 'konfetti', scenario: 'Montag. Du bekommst Konfetti.' }),
    };
    const found = await diagnose(files);
    expect(found).toMatchObject([{ code: 'KNG139', line: 7 }]);
    expect(found[0]!.message).toContain('Zeile 13');
    expect(found[0]!.message).toContain('02-konfetti.md');
  });
});

describe('a course that says du', () => {
  test.each([
    ['Montag. Eine Kundin schreibt Ihnen privat.', 'Ihnen'],
    ['Montag. Hier sehen Sie Ihre Anfragen.', 'Sie'],
    ['Montag, und Ihr Handy brummt.', 'Ihr'],
  ])('is told where it says Sie: %s', async (scenario, at) => {
    expect(await diagnose(withDu(scenario))).toMatchObject([{ code: 'KNG139', line: 7, at }]);
  });

  test.each([
    'Montag. Sie schreibt dir privat. Ihre Nachricht ist kurz.',
    'Montag. Die Kundin fragt: „Haben Sie kurz Zeit?“',
    'Montag. Die Kundin fragt: Haben Sie kurz Zeit?',
    'Montag. Im Haus sind alle noch per Sie.',
  ])('may speak of others, and quote: %s', async (scenario) => {
    expect(await codes(withDu(scenario))).toEqual([]);
  });
});

test('an English course knows no such difference', async () => {
  expect(await codes(course({ scenario: 'Monday. Du schreibst Sie an.' }, 'en'))).toEqual([]);
});
