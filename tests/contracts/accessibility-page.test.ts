import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { de } from '../../src/i18n/de.ts';
import { en } from '../../src/i18n/en.ts';
import { texts as single } from '../../src/questions/single/texts.ts';
import { read, ROOT } from './support/imports.ts';

const page = read('docs/accessibility.md');

/** The success criteria of WCAG 2.2 at levels A and AA (w3.org/TR/WCAG22). */
const CRITERIA = `
1.1.1 A, 1.2.1 A, 1.2.2 A, 1.2.3 A, 1.2.4 AA, 1.2.5 AA, 1.3.1 A, 1.3.2 A, 1.3.3 A, 1.3.4 AA, 1.3.5 AA,
1.4.1 A, 1.4.2 A, 1.4.3 AA, 1.4.4 AA, 1.4.5 AA, 1.4.10 AA, 1.4.11 AA, 1.4.12 AA, 1.4.13 AA,
2.1.1 A, 2.1.2 A, 2.1.4 A, 2.2.1 A, 2.2.2 A, 2.3.1 A, 2.4.1 A, 2.4.2 A, 2.4.3 A, 2.4.4 A, 2.4.5 AA, 2.4.6 AA,
2.4.7 AA, 2.4.11 AA, 2.5.1 A, 2.5.2 A, 2.5.3 A, 2.5.4 A, 2.5.7 AA, 2.5.8 AA,
3.1.1 A, 3.1.2 AA, 3.2.1 A, 3.2.2 A, 3.2.3 AA, 3.2.4 AA, 3.2.6 A, 3.3.1 A, 3.3.2 A, 3.3.3 AA, 3.3.4 AA, 3.3.7 A,
3.3.8 AA, 4.1.2 A, 4.1.3 AA`
  .trim()
  .split(/,\s/);

const RESULT = /^(met|not applicable|by hand)(; [\w, ]+: (author|by hand))?$/;

/** The cells of every row that begins with the number of a criterion. */
const rows = page
  .split('\n')
  .filter((line) => /^\| \d\.\d\.\d+ /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the page on accessibility', () => {
  test('judges each criterion of WCAG 2.2 A and AA once, with its level', () => {
    expect(rows.map(([, criterion, level]) => `${criterion!.split(' ')[0]} ${level}`)).toEqual(CRITERIA);
    expect(CRITERIA).toHaveLength(55);
  });

  test('says of each how it was tested, and one of the results that it explains', () => {
    const silent = rows.filter(([, , , how, result]) => how === '' || !RESULT.test(result!));
    expect(silent).toEqual([]);
  });

  test('leads only to files and messages that exist', () => {
    const links = [...page.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link]) => join(ROOT, 'docs', link!));
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((file) => !existsSync(file))).toEqual([]);
    const headings = read('docs/messages.md').match(/(?<=^### )KNG\d+/gm)!;
    const codes = page.match(/KNG\d+/g)!;
    expect(codes.filter((code) => !headings.includes(code))).toEqual([]);
  });

  test.each([
    ['German', { ...de, single: single.de }, /„([^“]+)“/g],
    ['English', { ...en, single: single.en }, /"([^"]+)"/g],
  ] as const)('quotes in its protocol what the page says in %s', (_, texts, quotation) => {
    const protocol = page.slice(page.indexOf('| step'), page.indexOf('### Results'));
    const quoted = [...protocol.matchAll(quotation)].map(([, words]) => words!);
    const said = wordsOf(texts);
    expect(quoted.length).toBeGreaterThan(30);
    expect(quoted.filter((words) => !said.some((text) => says(text, words)))).toEqual([]);
  });
});

const wordsOf = (texts: object | string): string[] =>
  typeof texts === 'string' ? [texts] : Object.values(texts).flatMap(wordsOf);

/** A quotation that ends in an ellipsis quotes a beginning; so does one that stops before what is filled in. */
const says = (text: string, quoted: string): boolean =>
  text === quoted || text.replace(/[{:!].*/, '').trim() === quoted.replace(/ …$/, '');
