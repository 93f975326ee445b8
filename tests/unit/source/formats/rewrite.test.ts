import { isMap, parseDocument, type Document } from 'yaml';
import { describe, expect, test } from 'vitest';
import { entryEdits } from '../../../../src/source/formats/entry-edits.ts';
import { FORMAT } from '../../../../src/source/formats/migrations.ts';
import { rewriteHead, rewriteSettings } from '../../../../src/source/formats/rewrite.ts';
import { rename } from './sample-steps.ts';

const LINE = `format: ${FORMAT}`;

describe('the format number', () => {
  test.each([
    [
      'below comments and above the first key',
      '# Notes\n\n# id\nid: x\n',
      `# Notes\n\n# id\n${LINE}\nid: x\n`,
    ],
    ['with Windows line ends', '# a\r\nid: x\r\nb: 1\r\n', `# a\r\n${LINE}\r\nid: x\r\nb: 1\r\n`],
    ['behind a byte-order mark', '\uFEFFid: x\n', `\uFEFF${LINE}\nid: x\n`],
    ['below the start of the document', '---\nid: x\n...\n', `---\n${LINE}\nid: x\n...\n`],
    ['indented as all keys are', '  id: x\n  b: 1\n', `  ${LINE}\n  id: x\n  b: 1\n`],
    ['above a quoted key', '"id" : x', `${LINE}\n"id" : x`],
    ['above a key with a question mark', '? id\n: x\n', `${LINE}\n? id\n: x\n`],
    ['below a tag of the whole', '!!map\nid: x\n', `!!map\n${LINE}\nid: x\n`],
    ['inside braces', '{ id: x }\n', `{ ${LINE}, id: x }\n`],
    ['inside braces over several lines', '{\n  id: x,\n}\n', `{ ${LINE},\n  id: x,\n}\n`],
  ])('is written %s', (_, before, after) => {
    const written = rewriteSettings(before, []);
    expect(written).toBe(after);
    expect(parseDocument(written).toJS()).toEqual({
      format: FORMAT,
      ...(parseDocument(before).toJS() as object),
    });
    expect(rewriteSettings(written, [])).toBe(written);
  });

  test('replaces another one where it stands, with its comment', () => {
    expect(rewriteSettings('id: x\n"format":  0x63   # why\nb: 1\n', [])).toBe(
      `id: x\n"format":  ${FORMAT}   # why\nb: 1\n`,
    );
  });
});

/** Everything that writing a document anew would change. */
const ODD = `${LINE}   # kept
id:   'x'      # short


# Two empty lines above, and a long line that nobody folds: ${'word '.repeat(30)}
contacts:
- name: "A"    # first
  phone: 030123
# between
- { name: B,mail: b@example.com }
old:    {a: 1,   b: +49}   # beside the old key
note: >
  folded over
  two lines
list: [ one,two,
  three ]
empty:
# at the end
`;

const replace = (document: Document): Document => {
  document.delete('old');
  document.delete('note');
  if (isMap(document.contents)) {
    document.contents.items.splice(2, 0, document.createPair('one', 1), document.createPair('two', [2]));
  }
  document.set('last', { a: 1 });
  return document;
};

const addBelow = (document: Document): Document => {
  document.setIn(['old', 'c'], true);
  return document;
};

const addB = (document: Document): Document => {
  document.set('b', 2);
  return document;
};

const turn = (document: Document): Document => {
  if (isMap(document.contents)) document.contents.items.reverse();
  return document;
};

describe('steps', () => {
  test('change the line that they are about and no other', () => {
    expect(rewriteSettings(ODD, [rename('old', 'new')])).toBe(ODD.replace('old:', 'new:'));
  });

  test('that change a value write its lines anew, and a phone number stays one', () => {
    expect(rewriteSettings(ODD, [addBelow])).toBe(
      ODD.replace(/old:.*#/, 'old: { a: 1, b: "+49", c: true } #'),
    );
  });

  test('fold no long line in what they write anew', () => {
    const long = `old:\n  a: ${'word '.repeat(40)}end\n`;
    expect(rewriteSettings(`${LINE}\n${long}`, [addBelow])).toBe(`${LINE}\n${long}  c: true\n`);
  });

  test('rename quoted keys and keys with a question mark', () => {
    const stored = `${LINE}\n? old\n: [ 1,2 ]\n"a b": 1\n`;
    expect(rewriteSettings(stored, [rename('old', 'new'), rename('a b', 'b: c')])).toBe(
      `${LINE}\n? new\n: [ 1,2 ]\n"b: c": 1\n`,
    );
  });

  test('add an entry to a file that does not end with a line end', () => {
    expect(rewriteSettings(`${LINE}\na: 1`, [addB])).toBe(`${LINE}\na: 1\nb: 2\n`);
  });

  test('keep Windows line ends on every line, changed or not', () => {
    const stored = ODD.replaceAll('\n', '\r\n');
    expect(rewriteSettings(stored, [rename('old', 'new')])).toBe(
      ODD.replace('old:', 'new:').replaceAll('\n', '\r\n'),
    );
  });

  test('that change nothing leave the file as it is', () => {
    expect(rewriteSettings(ODD, [rename('absent', 'new'), (document) => document])).toBe(ODD);
  });

  test('add entries where they stand in the new order, and take others away', () => {
    expect(rewriteSettings(ODD, [replace])).toBe(
      ODD.replace(/old:.*\nnote:.*\n.*\n.*\n/, '')
        .replace('\n\n\n# Two', '\none: 1\ntwo:\n  - 2\n\n\n# Two')
        .concat('last:\n  a: 1\n'),
    );
  });

  test('that change the order write the file anew, with all data and comments', () => {
    const before = `${LINE}\nid: x # one\n\n# above b\nb: "2"\n`;
    const written = rewriteSettings(before.replaceAll('\n', '\r\n'), [turn]);
    expect(written).toBe(`\n# above b\nb: "2"\nid: x # one\n${LINE}\n`.replaceAll('\n', '\r\n'));
  });

  test('reach into braces', () => {
    expect(rewriteSettings(`{ ${LINE}, old: 1 } # all\n`, [rename('old', 'new')])).toBe(
      `{ ${LINE}, new: 1 } # all\n`,
    );
  });

  test('and the number of the old format are written together', () => {
    expect(rewriteSettings('# top\nold: 1 # beside\n', [rename('old', 'new')])).toBe(
      `# top\n${LINE}\nnew: 1 # beside\n`,
    );
  });
});

test('a new order, and braces, cannot be said in edits of single entries', () => {
  const document = parseDocument('a: 1\nb: 2\n');
  expect(entryEdits('a: 1\nb: 2\n', document, turn(document.clone()))).toBeUndefined();
  const braces = parseDocument('{ a: 1 }\n');
  expect(entryEdits('{ a: 1 }\n', braces, addB(braces.clone()))).toBeUndefined();
});

describe('the head of an episode', () => {
  const BODY = '\r\nText  \nwith odd ends\r\n\told: 1\n---\nold: 2\n---\n\n\n';

  test('is changed, and the body stays byte for byte', () => {
    const stored = `\uFEFF\n---  \r\nid: a\r\nold:   "Two words"  # beside\r\n---${BODY}`;
    expect(rewriteHead(stored, [rename('old', 'title')])).toBe(
      `\uFEFF\n---  \r\nid: a\r\ntitle:   "Two words"  # beside\r\n---${BODY}`,
    );
  });

  test('gets no format number, and without steps no other change', () => {
    const stored = `---\nid: a\nold:   "x"\n---${BODY}`;
    expect(rewriteHead(stored, [])).toBe(stored);
  });

  test('that is missing stays missing', () => {
    expect(rewriteHead('Just old: text\n', [rename('old', 'title')])).toBe('Just old: text\n');
  });
});
