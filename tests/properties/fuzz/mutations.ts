/** A change of a file; `a` and `b` are any whole numbers from 0 on, and say where and what. */
type Mutation = (bytes: Uint8Array, a: number, b: number) => Uint8Array;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const spliced = (bytes: Uint8Array, at: number, drop: number, insert: readonly number[]): Uint8Array =>
  Uint8Array.from([...bytes.slice(0, at), ...insert, ...bytes.slice(at + drop)]);

/** A change of the text, at a character. */
const inText =
  (change: (text: string, at: number, b: number) => string): Mutation =>
  (bytes, a, b) => {
    const text = new TextDecoder().decode(bytes);
    return encode(change(text, text.length === 0 ? 0 : a % (text.length + 1), b));
  };

/** A change of the lines, at a line. */
const inLines = (change: (lines: string[], at: number, b: number) => string[]): Mutation =>
  inText((text, at, b) => {
    const lines = text.split('\n');
    return change(lines, at % lines.length, b).join('\n');
  });

const at = <T>(list: readonly T[], index: number): T => list[index % list.length]!;

// Bytes

const bytes: readonly Mutation[] = [
  (file, a, b) => spliced(file, a % file.length, 1, [b % 256]),
  (file, a) => spliced(file, a % file.length, 1, []),
  (file, a, b) => spliced(file, a % file.length, 0, [b % 256, (b >> 8) % 256]),
  (file, a) => file.slice(0, a % file.length),
  (file) => spliced(file, 0, 0, [0xef, 0xbb, 0xbf]),
  (file, a) => spliced(file, a % file.length, 0, [0]),
  (file) => encode(new TextDecoder().decode(file).replaceAll('\n', '\r\n')),
  (file) => Uint8Array.from(Buffer.from(new TextDecoder().decode(file), 'latin1')),
  (file, a, b) => spliced(file, a % file.length, b % 200, []),
];

// Lines

const lines: readonly Mutation[] = [
  inLines((all, index) => all.toSpliced(index, 1)),
  inLines((all, index) => all.toSpliced(index, 0, all[index]!)),
  inLines((all, index, b) => all.toSpliced(index, 1, at(all, b)).toSpliced(b % all.length, 1, all[index]!)),
  inLines((all, index, b) => all.with(index, ' '.repeat(b % 9) + all[index]!)),
  inLines((all, index) => all.with(index, all[index]!.trimStart())),
  inLines((all, index) => all.toSpliced(index, 2, `${all[index]!}${all[index + 1] ?? ''}`)),
  inLines((all, index) => all.with(index, `\t${all[index]!}`)),
  inLines((all, index, b) => [...all.slice(index), ...all.slice(0, b % (index + 1))]),
];

// YAML

const VALUES = [
  '',
  'null',
  'true',
  '0',
  '-1',
  '9007199254740993',
  '1e999',
  '.inf',
  '.nan',
  '2026-11-23',
  '"',
  "'",
  '[]',
  '{}',
  '[a, [b, [c]]]',
  '{ a: { b: 1 } }',
  '&x 1',
  '*x',
  '!!binary aGk=',
  '!!js/function x',
  '|',
  '>-',
  '# nothing',
  '@home',
  '%',
  '"\\u0000"',
  '"\\ud800"',
  '__proto__',
  'constructor',
  '<<',
  'a: b',
  `[${'['.repeat(60)}`,
  'x'.repeat(3000),
];
const KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'title',
  'id',
  'pass',
  'tracking',
  'level',
  'score',
  '? a',
  '<<',
  '"',
  '',
  '1',
  '-',
  '...',
  '---',
];

const yaml: readonly Mutation[] = [
  inLines((all, index, b) => all.with(index, all[index]!.replace(/:.*$/, `: ${at(VALUES, b)}`))),
  inLines((all, index, b) => all.with(index, all[index]!.replace(/^\s*[\w-]+:/, `${at(KEYS, b)}:`))),
  inLines((all, index, b) => all.toSpliced(index, 0, `${at(KEYS, b)}: ${at(VALUES, b >> 5)}`)),
  inLines((all, index, b) => all.toSpliced(1 + (index % 4), 0, `${at(KEYS, b)}: ${at(VALUES, b >> 5)}`)),
  inLines((all, index) => all.toSpliced(index, 0, '---')),
  inLines((all, index) => all.toSpliced(index, 0, '...')),
  inLines((all, index, b) => all.with(index, `- ${all[index]!}${at(VALUES, b)}`)),
  inLines((all) => all.toSpliced(1, 0, ...all.slice(1, 6))),
];

// Markdown

const PIECES = [
  '- [x] ',
  '- [~] ',
  '- [ ] ',
  '* ',
  '1. ',
  '> ',
  '  > ',
  '# ',
  '## ',
  '### ',
  '## Merksatz',
  '## Ausblick',
  '## Ihr Kommentar',
  '<script>alert(1)</script>',
  '<b',
  '<!--',
  '-->',
  '&#0;',
  '&amp',
  '[a](javascript:alert(1))',
  '[a]: b',
  '[a][a]',
  '![](../../x.png)',
  '![x](data:image/png;base64,AA)',
  '![a](media/x.png "y',
  '[^1]',
  '```',
  '~~~',
  '    code',
  '| a | b |\n| - | - |\n| c |',
  '***',
  '---',
  '===',
  '\\',
  '\u202e',
  '\u2028',
  '\u0000',
  '\u{10ffff}',
  '\ufeff',
  '\u0085',
  '\u00a0',
  '👩‍👩‍👧',
  '{{title}}',
  '{{{',
  '${x}',
  '</script>',
  ']]>',
];
const RUNS = [
  '*',
  '_',
  '[',
  '(',
  '`',
  '<',
  '![',
  '> ',
  '- ',
  '#',
  '\\',
  '&',
  '~',
  '"',
  '[a](',
  '<a ',
  'a. ',
  '|',
];

const markdown: readonly Mutation[] = [
  inText((text, index, b) => text.slice(0, index) + at(PIECES, b) + text.slice(index)),
  inLines((all, index, b) => all.toSpliced(index, 0, at(PIECES, b))),
  inLines((all, index, b) => all.with(index, at(PIECES, b) + all[index]!)),
  inText((text, index, b) => text.slice(0, index) + at(RUNS, b).repeat(b % 400) + text.slice(index)),
  inLines((all, index, b) =>
    all.with(index, all[index]!.replace(/\[.?\]/, `[${at(['x', 'X', '~', '', 'xx'], b)}]`)),
  ),
  inLines((all, index, b) => all.with(index, all[index]!.replace(/^\s*(?:[-#>]+ ?)+/, at(PIECES, b)))),
  inLines((all, index) => all.with(index, (all[index]! || 'wort ').repeat(60))),
  inLines((all, index, b) => [...all, ...all.slice(index, index + (b % 40))]),
];

/** By what they change. */
export const MUTATIONS: Readonly<Record<'bytes' | 'lines' | 'yaml' | 'markdown', readonly Mutation[]>> = {
  bytes,
  lines,
  yaml,
  markdown,
};
