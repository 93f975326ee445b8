import { toHtml } from 'hast-util-to-html';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkTextsFor } from '../../src/source/markdown/link-texts.ts';
import { parseMarkdown } from '../../src/source/markdown/parse.ts';
import { toRich } from '../../src/source/markdown/rich.ts';

/** Pieces of a paragraph that stand for themselves, so that brackets may be put around any of them. */
const PIECES = [
  'Wort',
  'Ämter',
  '*kursiv*',
  '**fett _und kursiv_**',
  '`code]{lang=en}`',
  '[Seite](https://example.com/a?b=c)',
  '[Plan](media/plan.pdf "Der Plan")',
  '![Bild](media/bild.png)',
  '~~weg~~',
  '\\[frei\\]\\{lang=en\\}',
  '[b] [c]',
  '{Name}',
  '&amp;',
  '\\*',
  '😀',
  'eins\nzwei',
  '[mot]{lang=fr}',
];

const paragraphs = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .chain((pieces) => fc.tuple(fc.constant(pieces), fc.nat(pieces.length - 1), fc.nat(pieces.length - 1)));

const read = (text: string) => {
  const { tree, text: plain } = toRich(parseMarkdown(text).children, linkTextsFor('de'));
  return { html: toHtml(tree), text: plain };
};

const withoutSpans = (html: string): string => html.replace(/<\/?span[^>]*>/g, '');

test('marking any words of a paragraph changes neither its plain text nor any other HTML', () => {
  fc.assert(
    fc.property(paragraphs, ([pieces, one, other]) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other) + 1];
      const passage = `[${pieces.slice(from, to).join(' ')}]{lang=el}`;
      const plain = read(pieces.join(' '));
      const marked = read([...pieces.slice(0, from), passage, ...pieces.slice(to)].join(' '));
      expect(marked.text).toBe(plain.text);
      expect(marked.html.match(/<span lang="el">/g)).toHaveLength(1);
      expect(withoutSpans(marked.html)).toBe(withoutSpans(plain.html));
    }),
    { numRuns: 500 },
  );
});
