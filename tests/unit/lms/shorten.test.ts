import { describe, expect, test } from 'vitest';
import { onOneLine, shorten } from '../../../src/lms/shorten.ts';

describe('a text within its limit', () => {
  test.each([
    ['Ich frage nach.', 'Ich frage nach.'],
    ['', ''],
    ['   ', ''],
    ['  am Rand ', 'am Rand'],
    ['zwei  \n\t Zeilen\r\nund\u2028drei\u0085vier', 'zwei Zeilen und drei vier'],
    ['\u0000ein\u0007\u001B\u007F\u009FSteuerzeichen\u0000', 'ein Steuerzeichen'],
    ['\uFEFFgeschützt\u00A0und\u3000weit', 'geschützt und weit'],
    ['„Grüße“ & <b>{x}</b> 😀', '„Grüße“ & <b>{x}</b> 😀'],
  ])('%j is one line: %j', (text, line) => {
    expect(shorten(text, 40)).toBe(line);
  });

  test('is not shortened at exactly the limit', () => {
    expect(shorten('ä'.repeat(40), 40)).toBe('ä'.repeat(40));
    expect(shorten(` ${'ä'.repeat(40)}\n`, 40)).toBe('ä'.repeat(40));
    expect(shorten('😀'.repeat(20), 40)).toBe('😀'.repeat(20));
  });
});

describe('a longer text', () => {
  test('ends in an ellipsis within the limit', () => {
    expect(shorten('ä'.repeat(41), 40)).toBe(`${'ä'.repeat(39)}…`);
    expect(shorten('ä'.repeat(5000), 40)).toHaveLength(40);
    expect(shorten('ab', 1)).toBe('…');
  });

  test('is measured after white space is reduced', () => {
    expect(shorten(`ein${' '.repeat(100)}Wort`, 8)).toBe('ein Wort');
  });

  test('loses a surrogate pair as a whole', () => {
    expect(shorten('😀😀😀', 5)).toBe('😀😀…');
    expect(shorten('😀😀😀', 4)).toBe('😀…');
    expect(shorten('😀😀😀', 2)).toBe('…');
  });
});

describe('a text of several lines', () => {
  test.each([
    ['Danke!\nDas hilft.', 'Danke! / Das hilft.'],
    ['eins\r\nzwei\rdrei', 'eins / zwei / drei'],
    ['Absatz  \n \n\n  Absatz', 'Absatz / Absatz'],
    ['\n\nam Rand\n', 'am Rand'],
    ['ein\tWort', 'ein Wort'],
    ['\n', ''],
  ])('%j keeps its line breaks visible: %j', (text, line) => {
    expect(onOneLine(text, 40)).toBe(line);
  });

  test('is shortened after its line breaks are replaced', () => {
    expect(onOneLine('a\nb\nc', 9)).toBe('a / b / c');
    expect(onOneLine('a\nb\nc', 8)).toBe('a / b /…');
  });
});
