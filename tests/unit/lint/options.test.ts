import { describe, expect, test } from 'vitest';
import { absoluteWord } from '../../../src/lint/rules/absolute-words.ts';
import { lexiconFor } from '../../../src/lint/lexicon.ts';
import { codes, diagnose } from './course.ts';
import { course, type Language } from './write.ts';

const letters = (count: number): string => `Ich ${'a'.repeat(count - 5)}.`;

describe.each(['de', 'en'] as const)('in %s, the options of a question', (language: Language) => {
  const lengths = (most: number, least: number) =>
    course({ options: [{ mark: 'x', text: letters(least) }, { text: letters(most) }] }, language);

  test('may not differ in length by more than half, and the longest is shown', async () => {
    const [found, ...more] = await diagnose(lengths(101, 50));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: 'KNG122', at: `- [ ] ${letters(101)}` });
    expect(found!.message).toMatch(/101 Zeichen.*Zeile 11 nur 50/);
  });

  test('may be up to twice as long as another, and as short as one pleases', async () => {
    expect(await codes(lengths(100, 50))).toEqual([]);
    expect(await codes(lengths(49, 10))).toEqual([]);
    expect(await codes(lengths(50, 10))).toEqual(['KNG122']);
  });
});

const absoluteWordIn = (language: Language, text: string): string | undefined =>
  absoluteWord(text, lexiconFor(language)!)?.[0];

describe('an absolute word', () => {
  test.each([
    ['de', 'Ich antworte immer sofort.', 'immer'],
    ['de', 'Nie würde ich das teilen.', 'Nie'],
    ['de', 'Ich gehe niemals ans Telefon.', 'niemals'],
    ['de', 'Ich antworte keinesfalls.', 'keinesfalls'],
    ['de', 'Ich gebe das auf keinen Fall weiter.', 'auf keinen Fall'],
    ['de', 'Ich teile das, denn das machen alle so.', 'alle'],
    ['de', 'Alle wissen das, also schreibe ich es.', 'Alle'],
    ['de', 'Ich poste es, das weiß doch jeder.', 'jeder'],
    ['de', 'Ich poste es, denn das liest niemand.', 'niemand'],
    ['de', 'Ich lehne alle Anfragen ab.', 'alle'],
    ['de', 'Alle dürfen das lesen.', 'Alle'],
    ['de', 'Ich bleibe immer unter mir.', 'immer'],
    ['de', 'Ich antworte NIE.', 'NIE'],
    ['de', 'Ich will um jeden Preis recht behalten.', 'um jeden Preis'],
    ['en', 'I always answer at once.', 'always'],
    ['en', 'I NEVER answer.', 'NEVER'],
    ['en', 'I avoid it at all costs.', 'at all costs'],
    ['en', 'I would never share that.', 'never'],
    ['en', 'Under no circumstances do I answer.', 'Under no circumstances'],
    ['en', 'I share it, since everybody does.', 'everybody'],
    ['en', 'I post it, since nobody will notice.', 'nobody'],
    ['en', 'I check every single message.', 'every single'],
    ['en', 'I share it; they all do.', 'all'],
  ] as const)('%s: “%s” has one', (language, text, word) => {
    expect(absoluteWordIn(language, text)).toBe(word);
  });

  test.each([
    ['de', 'Ich informiere alle Beteiligten.'],
    ['de', 'Ich schreibe an alle.'],
    ['de', 'Ich schreibe: „Das mache ich nie.“'],
    ['de', 'Ich warte, bis alle da sind, und beginne erst dann.'],
    ['de', 'Ich frage nach, ob das alle Kolleginnen wissen.'],
    ['de', 'Ich frage noch immer nach, denn ich habe sie noch nie gesehen.'],
    ['de', 'Ich bitte sie immer wieder darum, aber nicht immer freundlich.'],
    ['de', 'Ich stelle es so ein, dass niemand mitliest.'],
    ['de', 'Es wird immer lauter, ich gehe.'],
    ['de', 'Ich lösche es für immer.'],
    ['de', 'Ich sehe jeden Tag nach und lese jede Nachricht.'],
    ['de', 'Ich kümmere mich immerhin um das Nieselwetter.'],
    ['en', 'I inform all involved and thank everyone.'],
    ['en', 'I have never met her, so I ask first.'],
    ['en', 'I post it; I can always delete it later.'],
    ['en', 'I read every message, but not always at once.'],
    ['en', 'I set it so that nobody will see it, after all.'],
    ['en', 'I never mind the noise.'],
  ] as const)('%s: “%s” has none', (language, text) => {
    expect(absoluteWordIn(language, text)).toBeUndefined();
  });

  test('gives one finding for a question, with the other lines', async () => {
    const options = [
      { mark: 'x', text: 'Ich antworte ihr erst am Montag.' },
      { mark: '~', text: 'Ich antworte ihr *nie* auf so etwas.' },
      { text: 'Ich antworte ihr immer und sofort.' },
    ] as const;
    const [first, ...more] = await diagnose(course({ options }));
    expect(more).toEqual([]);
    expect(first).toMatchObject({ code: 'KNG124', at: 'nie' });
    expect(first!.message).toContain('„nie“');
    expect(first!.message).toContain('Dasselbe gilt für Zeile 19.');
  });

  test('gives no finding if every option has one, nor in feedback', async () => {
    const always = [
      { mark: 'x', text: 'Ich antworte ihr niemals schriftlich.' },
      { text: 'Ich antworte ihr immer schriftlich.' },
    ] as const;
    expect(await codes(course({ options: always }))).toEqual([]);
    const feedback = 'Das geht niemals gut, denn alle wissen das, und immer fragt danach noch jemand.';
    const options = [
      { mark: 'x', text: 'Ich antworte ihr freundlich und kurz.', feedback },
      { text: 'Ich leite die Anfrage gleich weiter.', feedback },
    ] as const;
    expect(await codes(course({ options }))).toEqual([]);
  });

  test('is found in an English course', async () => {
    const options = [{ mark: 'x', text: 'I answer on Monday.' }, { text: 'I never answer her.' }] as const;
    expect(await codes(course({ options }, 'en'))).toEqual(['KNG124']);
    expect(await codes(course({ options }, 'de'))).toEqual([]);
  });
});
