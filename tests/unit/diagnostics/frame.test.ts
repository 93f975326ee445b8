import { expect, test } from 'vitest';
import { frame } from '../../../src/diagnostics/frame.ts';

const at = (line: number, column: number, length = 1) => ({ file: 'x.md', line, column, length });

test('the source line stands above carets', () => {
  expect(frame('id: smk\ntitel: Kurs\n', at(2, 1, 5))).toMatchInlineSnapshot(`
    "  │
    2 │ titel: Kurs
      │ ^^^^^"
  `);
});

test('line numbers of several digits move the gutter', () => {
  const source = `${'\n'.repeat(99)}title: Kurs`;
  expect(frame(source, at(100, 8, 4))).toMatchInlineSnapshot(`
    "    │
    100 │ title: Kurs
        │        ^^^^"
  `);
});

test('a tab is shown as one space, so that carets stand right', () => {
  expect(frame('\t- [x]\tText', at(1, 8, 4))).toMatchInlineSnapshot(`
    "  │
    1 │  - [x] Text
      │        ^^^^"
  `);
});

test('a long line is cut behind the place', () => {
  expect(frame(`Anfang ${'x'.repeat(200)}`, at(1, 1, 6))).toMatchInlineSnapshot(`
    "  │
    1 │ Anfang xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
      │ ^^^^^^"
  `);
});

test('a long line is cut before the place', () => {
  expect(frame(`${'x'.repeat(120)} Ende`, at(1, 122, 4))).toMatchInlineSnapshot(`
    "  │
    1 │ …xxxxxxxxxxxxxxxxxx Ende
      │                     ^^^^"
  `);
});

test('a long line is cut on both sides', () => {
  expect(frame(`${'x'.repeat(120)} Mitte ${'y'.repeat(120)}`, at(1, 122, 5))).toMatchInlineSnapshot(`
    "  │
    1 │ …xxxxxxxxxxxxxxxxxx Mitte yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy…
      │                     ^^^^^"
  `);
});

test('carets end where the shown line ends', () => {
  expect(frame('kurz', at(1, 3, 50))).toMatchInlineSnapshot(`
    "  │
    1 │ kurz
      │   ^^"
  `);
});

test('a place at the end of a line has one caret', () => {
  expect(frame('title:', at(1, 7))).toMatchInlineSnapshot(`
    "  │
    1 │ title:
      │       ^"
  `);
});

test.each([
  ['an empty line', at(2, 1)],
  ['a line of spaces', at(3, 1)],
  ['a line beyond the end', at(9, 1)],
])('%s shows nothing', (_, place) => {
  expect(frame('eins\n\n   \n', place)).toBeUndefined();
});

test.each([1, 40, 60, 61, 80, 81, 100, 200])(
  'in column %i the caret stands below its character',
  (column) => {
    const source = `${'-'.repeat(column - 1)}#${'-'.repeat(300)}`;
    const [, shown, carets] = frame(source, at(1, column))!.split('\n');
    expect(carets!.indexOf('^')).toBe(shown!.indexOf('#'));
  },
);
