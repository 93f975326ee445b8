import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { captionFindings } from '../../src/source/captions/caption-findings.ts';
import { readCaptions } from '../../src/source/captions/captions.ts';
import { explain } from '../../src/diagnostics/finding.ts';

/** What caption files are made of, sound and unsound. */
const PIECES = [
  'WEBVTT',
  'webvtt',
  'NOTE',
  'STYLE',
  '\n',
  '\n\n',
  ' ',
  '\t',
  '\u00A0',
  '-->',
  ' --> ',
  '->',
  '00:01.000',
  '00:00:02.000',
  '00:00:03,000',
  '99:99',
  '1',
  ':',
  '.',
  ',',
  'Text',
  '<b>',
  '&nbsp;',
  '😀',
];

const files = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => `WEBVTT\n\n${pieces.join('')}`),
);

test('whatever a file holds, it is read, and what is told of it lies inside it and can be said', () => {
  fc.assert(
    fc.property(files, (text) => {
      const lines = text.split('\n');
      const { cues, faults } = readCaptions(text);
      for (const found of captionFindings(faults, 'film.vtt')) {
        const { line, column, length } = found.place;
        const width = Math.max(1, lines[line - 1]?.length ?? 0);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(Math.min(line, column, length)).toBeGreaterThanOrEqual(1);
        expect(column - 1 + length).toBeLessThanOrEqual(width);
        const { message, hint } = explain(found, 'de');
        expect(message + hint).not.toContain('undefined');
      }
      for (const cue of cues) expect(lines[cue.line - 1]).toContain('-->');
      expect(cues.length + faults.length).toBeGreaterThan(0);
    }),
    { numRuns: 3000 },
  );
});

test('a file without any fault says the same whatever its cues are called and set', () => {
  const seconds = fc.uniqueArray(fc.integer({ min: 0, max: 359_999_999 }), { minLength: 2, maxLength: 20 });
  const said = fc.stringMatching(/^[A-Za-z ]{0,10}[a-z]$/);
  fc.assert(
    fc.property(seconds, said, fc.boolean(), (times, text, named) => {
      const marks = times.sort((a, b) => a - b);
      const cues = marks.slice(1).map((end, index) => ({ start: marks[index]!, end }));
      const blocks = cues.map(
        ({ start, end }, index) =>
          `${named ? `${index}\n` : ''}${stamp(start)} --> ${stamp(end)}${named ? ' line:0' : ''}\n${text}`,
      );
      const { cues: read, faults } = readCaptions(['WEBVTT', ...blocks].join('\n\n'));
      expect(faults).toEqual([]);
      expect(read.map(({ start, end }) => ({ start, end }))).toEqual(
        cues.map(({ start, end }) => ({ start: start / 1000, end: end / 1000 })),
      );
      expect(new Set(read.map((cue) => cue.text))).toEqual(new Set([text]));
    }),
    { numRuns: 300 },
  );
});

/** What would take hours if any line were looked at more than a few times. */
test.each([
  ['captions', '00:01.000 --> 00:02.000\n\n'],
  ['digits', '1'],
  ['angle brackets', '<'],
  ['half arrows', '-'],
  ['colons and digits', '1:'],
  ['commas and digits', '1,1 '],
  ['spaces', ' '],
  ['empty lines', '\n'],
])('a megabyte of %s is read', (_, piece) => {
  for (const start of ['', 'WEBVTT\n\n', 'WEBVTT\n\n00:01.000 --> ', 'WEBVTT\n\n00:01.000 --> 00:02.000\n']) {
    const { cues, faults } = readCaptions(`${start}${piece.repeat(1_000_000 / piece.length)}x`);
    const findings = captionFindings(faults, 'film.vtt');
    expect(findings.length).toBeLessThanOrEqual(5);
    expect(cues.length + findings.length).toBeGreaterThan(0);
  }
});

function stamp(thousandths: number): string {
  const [hours, minutes, seconds] = [
    Math.floor(thousandths / 3_600_000),
    Math.floor(thousandths / 60_000) % 60,
    (thousandths / 1000) % 60,
  ];
  return `${pad(hours, 2)}:${pad(minutes, 2)}:${seconds.toFixed(3).padStart(6, '0')}`;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
