import { describe, expect, test } from 'vitest';
import { captionFindings } from '../../../../src/source/captions/caption-findings.ts';
import { explain } from '../../../../src/diagnostics/finding.ts';

/** A file with a header and what follows it. */
const vtt = (...blocks: readonly string[]): string => `${['WEBVTT', ...blocks].join('\n\n')}\n`;

/** `KNG233 3:1+12`: code, line, column and length of a finding. */
const faults = (text: string): string[] =>
  captionFindings(text, 'film.vtt').map(
    ({ problem, place }) => `${problem.code} ${place.line}:${place.column}+${place.length}`,
  );

const words = (text: string): string[] =>
  captionFindings(text, 'film.vtt').map((found) => {
    const { message, hint } = explain(found, 'de');
    return `${message} → ${hint}`;
  });

const A = '00:00:01.000 --> 00:00:04.000\nGuten Morgen!';
const B = '00:00:04.000 --> 00:00:06.500\nNehmen Sie Platz.';

describe('a sound file', () => {
  test.each([
    ['hours left out', vtt('01:02.003 --> 61:00:00.000\nText')],
    ['one digit for the hours, which browsers take', vtt('0:01:02.003 --> 0:01:04.000\nText')],
    ['settings, known or not', vtt('00:01.000 --> 00:02.000 align:start position:0% mood:calm\nText')],
    ['no spaces around the arrow', vtt('00:01.000-->00:02.000\nText')],
    ['notes, styles and regions', vtt('NOTE von Kim', 'STYLE\n::cue { color: red }', 'REGION\nid:a', A)],
    ['a note of several lines', vtt('NOTE\n00:00:01,000 -> 00:00:02,000\nwar falsch', A)],
    ['what YouTube writes below the header', `WEBVTT\nKind: captions\nLanguage: de\n\n${A}\n`],
    ['no empty line below the header', `WEBVTT – Film\n${A}`],
    ['numbered captions of several lines', vtt(`1\n${A}`, `2\n${B}\nBitte.`)],
    ['voices and markup', vtt('00:01.000 --> 00:02.000\n<v Kim><i>Guten</i> Morgen!</v>')],
    ['a line of spaces above the text, as YouTube has it', vtt('00:01.000 --> 00:02.000\n \nText')],
    ['lines of spaces between captions and at the end', vtt(A, '  ', B, ' ')],
    ['two captions that start at once after another has ended', vtt(A, B)],
  ])('may have %s', (_, text) => {
    expect(faults(text)).toEqual([]);
  });
});

describe('the beginning', () => {
  test.each([
    ['captions without a header', `${A}\n`, ['KNG230 1:1+29']],
    ['the header in small letters', `webvtt\n\n${A}\n`, ['KNG230 1:1+6']],
    ['the header below an empty line', `\n WEBVTT\n\n${A}\n`, ['KNG230 2:2+6']],
    ['something glued to the header', `WEBVTT:\n\n${A}\n`, ['KNG230 1:1+7']],
    ['no captions but a text', 'Liebe Kollegin,\n\nanbei der Film.\n', ['KNG230 1:1+15']],
    ['captions of YouTube’s old format', '0:00:01.000,0:00:04.000\nGuten Morgen!\n', ['KNG230 1:1+23']],
    ['SubRip', '1\n00:00:01,000 --> 00:00:04,000\nGuten Morgen!\n', ['KNG231 1:1+1']],
    ['SubRip without numbers', '00:00:01,000 --> 00:00:04,000\nGuten Morgen!\n', ['KNG231 1:1+29']],
    ['numbered captions without a header', `1\n${A}\n`, ['KNG231 1:1+1']],
    ['nothing but a header', 'WEBVTT', ['KNG232 1:1+6']],
    ['a header and a note', vtt('NOTE folgt'), ['KNG232 1:1+6']],
    ['nothing', '', ['KNG230 1:1+1']],
  ])('%s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test('captions without a header are checked all the same', () => {
    expect(faults(`${A}\n\n00:00:09.000 --> 00:00:08.000\nText\n`)).toEqual([
      'KNG230 1:1+29',
      'KNG234 4:18+12',
    ]);
  });
});

describe('times that browsers cannot read', () => {
  const UNGUESSABLE = 'Die Zeile muss so aussehen';

  test.each([
    ['00:00:01,000 --> 00:00:04,000', 'KNG233 3:1+12', '00:00:01.000 --> 00:00:04.000'],
    [
      '00:00:01.000 --> 00:00:04,000 align:start',
      'KNG233 3:18+12',
      '00:00:01.000 --> 00:00:04.000 align:start',
    ],
    ['00:00:01.5 --> 00:00:04.000', 'KNG233 3:1+10', '00:00:01.500 --> 00:00:04.000'],
    ['00:00:01 --> 00:00:04', 'KNG233 3:1+8', '00:00:01.000 --> 00:00:04.000'],
    ['0:1.000 --> 0:4.000', 'KNG233 3:1+7', '00:01.000 --> 00:04.000'],
    ['00:00:01.0004 --> 00:00:04.000', 'KNG233 3:1+13', '00:00:01.000 --> 00:00:04.000'],
    ['00:00:61.000 --> 00:01:04.000', 'KNG233 3:1+12', UNGUESSABLE],
    ['00:00:01:12 --> 00:00:04:00', 'KNG233 3:1+11', UNGUESSABLE],
    ['00:00:01.000 -->', 'KNG233 3:14+3', UNGUESSABLE],
    ['--> 00:00:04.000', 'KNG233 3:1+3', UNGUESSABLE],
    ['Menü --> Ablage --> Drucken', 'KNG233 3:1+4', UNGUESSABLE],
    ['00:00:01.000\u00A0--> 00:00:04.000', 'KNG233 3:1+29', '00:00:01.000 --> 00:00:04.000'],
    ['00:00:01.000 -> 00:00:04.000', 'KNG233 3:1+28', '00:00:01.000 --> 00:00:04.000'],
    ['00:00:01.000 –> 00:00:04.000', 'KNG233 3:1+28', '00:00:01.000 --> 00:00:04.000'],
    ['0:00:01.000,0:00:04.000', 'KNG233 3:1+23', '00:00:01.000 --> 00:00:04.000'],
  ])('%s', (line, expected, meant) => {
    const text = vtt(`${line}\nText`);
    expect(faults(text)).toEqual([expected]);
    expect(words(text)[0]).toContain(meant);
  });

  test('a fault of every caption gives one finding with the other lines', () => {
    const all = Array.from({ length: 9 }, (_, index) => `00:0${index}:01,000 --> 00:0${index}:04,000\nText`);
    expect(words(vtt(...all))).toEqual([
      'In „00:00:01,000“ steht ein Komma, wo ein Punkt stehen muss. Browser lassen den Untertitel weg. ' +
        'Dasselbe gilt für Zeile 6, 9, 12 und 5 weitere. → ' +
        'Schreiben Sie: 00:00:01.000 --> 00:00:04.000\nSubtitle Edit kann die ganze Datei neu als WebVTT speichern.',
    ]);
  });

  test('a very long line is cut in the message', () => {
    expect(words(vtt(`${'9'.repeat(5000)} --> 00:04.000\nText`))[0]!.length).toBeLessThan(400);
  });
});

describe('when captions are shown', () => {
  test.each([
    ['an end at the start', '00:05.000 --> 00:05.000', 'KNG234 6:15+9'],
    ['an end before the start', '00:05.000 --> 00:04.500', 'KNG234 6:15+9'],
    ['a start before that of the caption before', '00:00.500 --> 00:00.900', 'KNG235 6:1+9'],
    ['a start before the end of the caption before', '00:03.900 --> 00:05.000', 'KNG236 6:1+9'],
    ['a start with the caption before', '00:01.000 --> 00:05.000', 'KNG236 6:1+9'],
  ])('%s', (_, times, expected) => {
    expect(faults(vtt(A, `${times}\nText`))).toEqual([expected]);
  });

  test('the finding names both times as written', () => {
    expect(words(vtt(A, '00:03.900 --> 00:05.000\nText'))[0]).toContain(
      'beginnt um 00:03.900, der davor (Zeile 3) endet aber erst um 00:00:04.000',
    );
  });

  test('one time that is far too late gives one finding', () => {
    expect(
      faults(
        vtt(
          A,
          '01:00:04.000 --> 01:00:06.000\nText',
          '00:06.000 --> 00:08.000\nText',
          '00:08.000 --> 00:09.000\nText',
        ),
      ),
    ).toEqual(['KNG235 9:1+9']);
  });
});

describe('text', () => {
  test.each([
    ['none', vtt('00:01.000 --> 00:02.000'), ['KNG237 3:1+23']],
    ['nothing but spaces and markup', vtt('00:01.000 --> 00:02.000\n <b> </b>&nbsp;'), ['KNG237 3:1+23']],
    ['an empty line within', vtt(A, 'Setzen Sie sich.', B), ['KNG238 6:1+16']],
    ['an empty line above', vtt('00:01.000 --> 00:02.000', 'Text'), ['KNG237 3:1+23', 'KNG238 5:1+4']],
    ['a number that became text', vtt(`${A}\n2\n${B}`), ['KNG239 6:1+29']],
    ['a line of spaces instead of an empty one', vtt(`${A}\n \n2\n${B}`), ['KNG239 7:1+29']],
    ['an arrow', vtt(`${A}\nWeiter --> Ende`), ['KNG239 5:1+15', 'KNG233 5:1+6']],
  ])('%s', (_, text, expected) => {
    expect(faults(text)).toEqual(expected);
  });
});
