import { describe, expect, test } from 'vitest';
import { sentences } from '../../../src/lint/sentences.ts';
import { lexiconFor } from '../../../src/lint/lexicon.ts';
import { codes, diagnose } from './course.ts';
import { course, type Language } from './write.ts';

const long = (count: number): string => `Hier ${'wort '.repeat(count - 2)}ende.`;

describe.each(['de', 'en'] as const)('in %s, a sentence', (language: Language) => {
  test('may not have more than thirty words, and is shown from its first one', async () => {
    const [found, ...more] = await diagnose(course({ scenario: `Es ist **Montag**. ${long(31)}` }, language));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: 'KNG126', line: 7, at: long(31) });
    expect(found!.message).toContain('31 Wörter');
  });

  test('may have thirty', async () => {
    expect(await codes(course({ scenario: `Es ist Montag. ${long(30)}` }, language))).toEqual([]);
  });

  test('may run over several lines of the file', async () => {
    const lines = `Es ist Montag.\nHier ${'wort '.repeat(15)}\n${'wort '.repeat(15)}ende.`;
    const found = await diagnose(course({ scenario: lines }, language));
    expect(found).toMatchObject([{ code: 'KNG126', line: 8, at: `Hier ${'wort '.repeat(15)}`.trim() }]);
  });
});

describe('what learners read', () => {
  const section = `## Merksatz\n\n- Kurz.\n- ${long(31)}`;
  test.each([
    ['an option', { options: [{ mark: 'x', text: long(31) }, { text: long(30) }] }, 11],
    [
      'an acceptable option',
      {
        options: [
          { mark: 'x', text: long(30) },
          { mark: '~', text: long(31) },
        ],
      },
      15,
    ],
    [
      'feedback',
      { options: [{ mark: 'x', text: 'Ja, gern.', feedback: long(31) }, { text: 'Nein, danke.' }] },
      13,
    ],
    ['a section', { more: section }, 22],
    ['a role', { role: long(31) }, 4],
    ['a table', { more: `## Merksatz\n\n| a | b |\n| - | - |\n| c | ${long(31)} |` }, 23],
  ] as const)('is judged: %s', async (_, parts, line) => {
    expect(await diagnose(course(parts as never))).toMatchObject([{ code: 'KNG126', line }]);
  });

  test('is judged: the option’s marker is not part of its sentence', async () => {
    const options = [
      { mark: 'x', text: long(30) },
      { mark: '~', text: long(31) },
    ] as const;
    expect(await diagnose(course({ options }))).toMatchObject([{ at: long(31) }]);
  });

  test.each([
    ['intro: |\n  Willkommen!\n\n  Es ist Montag. ', 8],
    ['description: ', 5],
    ['attestation: ', 5],
  ] as const)('is judged: course.yaml, %j', async (key, line) => {
    const found = await diagnose(course({}, 'de', `${key}${long(31)}\n`));
    expect(found).toMatchObject([{ code: 'KNG126', file: 'kurs/course.yaml', line, at: long(31) }]);
  });

  test('does not hold notes, nor code', async () => {
    expect(await codes(course({ more: `## Notizen\n\n${long(40)}` }))).toEqual([]);
    expect(await codes(course({ more: `## Merksatz\n\n\`\`\`\n${long(40)}\n\`\`\`` }))).toEqual([]);
  });

  test('gives one finding for a file, with the other lines', async () => {
    const [found, ...more] = await diagnose(
      course({ scenario: `${long(31)}\n\n${long(30)}\n\n${long(33)}` }),
    );
    expect(more).toEqual([]);
    expect(found!.message).toContain('Dasselbe gilt für Zeile 11.');
  });
});

const split = (language: Language, text: string): string[] =>
  sentences(text, lexiconFor(language)!).map(({ start, end }) => text.slice(start, end));

describe('a full stop', () => {
  test.each([
    ['de', 'Das gilt z. B. Freitags, d. h. Immer dann, wenn i. d. R. Ruhe ist.'],
    ['de', 'Das gilt z.B. Freitags, u.a. Abends bzw. Nachts.'],
    ['de', 'Es kostet 1.000 Euro am 3. Mai und am 08.06. Danach nichts.'.replace(' Danach nichts', '')],
    ['de', 'Sie kam am 3. Mai um 8 Uhr.'],
    ['de', 'Es kostet 3 Mio. Euro, mind. Zwei davon bar.'],
    ['de', '„Moment!“ und schon ist sie weg.'],
    ['de', 'Im 2. Quartal spricht Dr. Özdemir mit Prof. Weiß.'],
    ['de', 'Siehe Art. 50 Abs. 4 KI-VO und Nr. 7.'],
    ['de', 'Lesen Sie https://example.com/a.html?b=1.2 vorher.'],
    ['de', 'Sie schrieb an info@example.com und www.example.com danach.'],
    ['en', 'Ask Dr. Smith, e.g. On Mondays, i.e. When he is in.'],
    ['en', 'See No. 7 and Art. 5 on Jan. 5 at 1.5 metres.'],
    ['en', 'The U.S. Embassy and J. R. Smith of Shore & Co. Ltd. agree.'],
    ['en', 'Read https://example.com/a.html?b=1.2 first.'],
  ] as const)('%s: ends no sentence within “%s”', (language, text) => {
    expect(split(language, text)).toEqual([text]);
  });

  test.each([
    ['de', ['Das war 2016.', 'Danach kam nichts.']],
    ['de', ['Ich warte auf Nr. 7.', 'Sie kommt.']],
    ['de', ['Wirklich?', 'Ja!', 'Sicher.']],
    ['de', ['Ein Satz genügt:', '„Hier bin ich privat.“', 'So bleibt eine Tür offen.']],
    ['de', ['Sie zögert …', 'Dann klingelt es.']],
    ['en', ['No.', 'I do not.']],
    ['en', ['So do I.', 'Then she left.']],
    ['en', ['She asked:', '“Are you there?”', 'He was.']],
  ] as const)('%s: ends each of %j', (language, texts) => {
    expect(split(language, texts.join(' '))).toEqual(texts);
  });
});
