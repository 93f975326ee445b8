import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { captionFindings } from '../../src/source/captions/caption-findings.ts';
import { explain } from '../../src/diagnostics/finding.ts';
import { runs } from './support/runs.ts';

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

test('every caption file is read without an exception, and each finding has a place inside it and a message', () => {
  fc.assert(
    fc.property(files, (text) => {
      const lines = text.split('\n');
      const findings = captionFindings(text, 'film.vtt');
      for (const found of findings) {
        const { line, column, length } = found.place;
        const width = Math.max(1, lines[line - 1]?.length ?? 0);
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(Math.min(line, column, length)).toBeGreaterThanOrEqual(1);
        expect(column - 1 + length).toBeLessThanOrEqual(width);
        const { message, hint } = explain(found, 'de');
        expect(message + hint).not.toContain('undefined');
      }
      expect(findings.length > 0 || text.includes('-->')).toBe(true);
    }),
    { numRuns: runs(3000) },
  );
});

test('captions may follow each other without a gap, whatever their names and settings, but never overlap', () => {
  const marks = fc.uniqueArray(fc.integer({ min: 0, max: 359_999_999 }), { minLength: 3, maxLength: 20 });
  const said = fc.stringMatching(/^[A-Za-z ]{0,10}[a-z]$/);
  fc.assert(
    fc.property(marks, said, fc.boolean(), (times, text, named) => {
      times.sort((a, b) => a - b);
      const codes = (early: number): string[] => {
        const blocks = times.slice(1).map((end, index) => {
          const start = times[index]! - (index === 1 ? early : 0);
          return `${named ? `${index}\n` : ''}${stamp(start)} --> ${stamp(end)}${named ? ' line:0' : ''}\n${text}`;
        });
        const findings = captionFindings(['WEBVTT', ...blocks].join('\n\n'), 'film.vtt');
        return findings.map(({ problem }) => problem.code);
      };
      expect(codes(0)).toEqual([]);
      expect(codes(1)).toEqual(['KNG236']);
    }),
    { numRuns: runs(300) },
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
    const findings = captionFindings(`${start}${piece.repeat(1_000_000 / piece.length)}x`, 'film.vtt');
    expect(findings.length).toBeLessThanOrEqual(5);
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
