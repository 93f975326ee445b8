import * as fc from 'fast-check';
import { FORMAT } from '../../src/source/formats/migrations.ts';

/** A text that stands in for any value, in one of the ways in which YAML writes it. */
const value = fc.oneof(
  fc.constantFrom(
    'x',
    '"x: y"',
    "'it''s'",
    '1.0',
    '007',
    '+49 30',
    '~',
    '',
    'true',
    '"#no comment"',
    '!!str 5',
  ),
  fc.constantFrom('[a,b , c]', '{ a: 1,b: "2" }', '>\n  folded\n\n  text', '|\n  # no comment\n  kept', '{}'),
  fc.constantFrom('\n- a   # in a list\n- b', '\n    deep: 1\n    # deep\n    deeper: [x]', '"two\n  lines"'),
);
const comment = fc.constantFrom('', '   # beside', ' # Ümläut: "x"');
const between = fc.array(fc.constantFrom('', '# above', '#', '#   format: 9', '  # indented'), {
  maxLength: 3,
});
const quoting = fc.constantFrom(
  (key: string) => key,
  (key: string) => `"${key}"`,
  (key: string) => `'${key}' `,
);

/** A comment beside a value of several lines would be part of it, or an error. */
const entry = fc.tuple(between, quoting, value, comment).map(
  ([lines, quoted, text, note]) =>
    (key: string) =>
      [...lines, `${quoted(key)}:${text && ` ${text}`}${text.includes('\n') ? '' : note}`].join('\n'),
);

/** Lines of a mapping with keys `k0`, `k1` … and what `first` asks for among them. */
const mapping = (extra: fc.Arbitrary<readonly string[]>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(entry, { minLength: 1, maxLength: 6 }), extra, fc.nat(6), between)
    .map(([entries, added, at, tail]) => {
      const lines = entries.map((write, index) => write(`k${index}`));
      lines.splice(at, 0, ...added);
      return [...lines, ...tail, ''].join('\n');
    });

const stored = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      text,
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.boolean(),
      fc.constantFrom('', '---\n', '%YAML 1.2\n---\n'),
    )
    .map(([body, end, mark]) => (mark ? '\uFEFF' : '') + body.replaceAll('\n', end));

/** A course.yaml as stored; its format number is missing, plain, or typed oddly with a comment. */
export const courseYaml: fc.Arbitrary<string> = stored(
  mapping(
    fc.constantFrom(
      [],
      [`format: ${FORMAT}`],
      [`"format":  ${FORMAT}  # by hand`],
      ['old: {a: 1}   # beside'],
    ),
  ),
);

/** An episode as stored; what looks like a key in its body is text. */
export const episode: fc.Arbitrary<string> = fc
  .tuple(mapping(fc.constantFrom([], ['old: "two  words"   # beside'])), fc.string())
  .chain(([head, text]) => stored(fc.constant(`---\n${head}---\nold: text\n${text.replaceAll('\r', '')}`)));
