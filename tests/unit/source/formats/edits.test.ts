import { expect, test } from 'vitest';
import { edited, editStored } from '../../../../src/source/formats/edits.ts';

test('edits may be given in any order; what is inserted at one place keeps its own', () => {
  const edits = [
    { from: 4, to: 5, text: 'E' },
    { from: 2, to: 2, text: '1' },
    { from: 2, to: 4, text: '' },
    { from: 2, to: 2, text: '2' },
  ];
  expect(edited('abcdef', edits)).toBe('ab12Ef');
});

test('who edits sees plain text, and the file keeps its byte-order mark and line ends', () => {
  const stored = '\uFEFFone\r\ntwo\nthree\r\n';
  let seen = '';
  const after = editStored(stored, (text) => {
    seen = text;
    return [
      { from: 0, to: 0, text: 'zero\n' },
      { from: text.indexOf('two'), to: text.indexOf('two') + 3, text: '2' },
      { from: text.length, to: text.length, text: 'four\n' },
    ];
  });
  expect(seen).toBe('one\ntwo\nthree\n');
  expect(after).toBe('\uFEFFzero\r\none\r\n2\nthree\r\nfour\r\n');
});

test('what is added at the end of a line stands before its line end', () => {
  expect(editStored('a\r\nb\r\n', () => [{ from: 1, to: 1, text: '!' }])).toBe('a!\r\nb\r\n');
  expect(editStored('a\r\nb\r\n', () => [{ from: 3, to: 3, text: '!' }])).toBe('a\r\nb!\r\n');
});

test('a file with the line ends of an old Mac keeps them', () => {
  expect(editStored('a\rb\r', (text) => [{ from: text.indexOf('b'), to: 2, text: 'x\n' }])).toBe('a\rx\rb\r');
});

test('without edits a file is what it was', () => {
  expect(editStored('\uFEFFa\r\n\rb\n', () => [])).toBe('\uFEFFa\r\n\rb\n');
});
