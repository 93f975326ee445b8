import { toHtml } from 'hast-util-to-html';
import type { Nodes, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { linkTextsFor } from '../../../../src/source/markdown/link-texts.ts';
import { parseMarkdown } from '../../../../src/source/markdown/parse.ts';
import { toRich } from '../../../../src/source/markdown/rich.ts';

const read = (text: string) => {
  const { tree, text: plain } = toRich(parseMarkdown(text).children, linkTextsFor('en'), 'keep');
  return { html: toHtml(tree), text: plain };
};

const written = (source: string, { position }: Nodes): string =>
  source.slice(position!.start.offset, position!.end.offset);

test.each([
  ['a [Social Engineering]{lang=en} b', 'a <span lang="en">Social Engineering</span> b'],
  ['[Social Engineering]{lang="en"}', '<span lang="en">Social Engineering</span>'],
  ["[Social Engineering]{ lang='EN-gb' }", '<span lang="en-GB">Social Engineering</span>'],
  ['[*Friend* Request]{lang=en}', '<span lang="en"><em>Friend</em> Request</span>'],
  ['**[Friend]{lang=en} Request**', '<strong><span lang="en">Friend</span> Request</strong>'],
  ['[a [b] c]{lang=en} [d]{lang=fr}', '<span lang="en">a [b] c</span> <span lang="fr">d</span>'],
  ['[outer [inner]{lang=fr}]{lang=en}', '<span lang="en">outer <span lang="fr">inner</span></span>'],
  ['[one\nline]{lang=en}', '<span lang="en">one\nline</span>'],
  ['[`code`]{lang=en}', '<span lang="en"><code>code</code></span>'],
  ['# [Never mind]{lang=en}?', '<h1><span lang="en">Never mind</span>?</h1>'],
  ['- [Never mind]{lang=en}', '<ul>\n<li><span lang="en">Never mind</span></li>\n</ul>'],
  ['[^1]{lang=en}', '<span lang="en">^1</span>'],
])('%s is a passage in its language', (text, html) => {
  expect(read(text).html).toBe(html);
});

test('a cell of a table holds a passage', () => {
  const { html } = read('| [one]{lang=en} | b |\n| - | - |\n| c | [deux]{lang=fr} |');
  expect(html).toContain('<th><span lang="en">one</span></th>');
  expect(html).toContain('<td><span lang="fr">deux</span></td>');
});

test.each([
  '`[words]{lang=en}`',
  '\\[words]{lang=en}',
  '[words\\]{lang=en}',
  '[words]\\{lang=en}',
  '![words]{lang=en}',
  '[words] {lang=en}',
  '[words]{lang=en class=big}',
  '[words]{}',
  'words]{lang=en}',
  '{lang=en} { and } {Name}',
])('%s is no passage', (text) => {
  expect(read(text).html).not.toContain('<span');
});

describe('passages and links', () => {
  test('a passage wins over a reference of the same name', () => {
    expect(read('[words]{lang=en}\n\n[words]: https://example.com').html).toBe(
      '<span lang="en">words</span>',
    );
  });

  test('a link may hold a passage, and says in the language of the course where it leads', () => {
    const { html } = read('[[mots]{lang=fr} and more](https://example.com)');
    expect(html).toContain('><span lang="fr">mots</span> and more<span class="visually-hidden"> (leaves');
  });

  test('a passage may hold a link, which says in the language of the course where it leads', () => {
    const { html } = read('[voir [ici](https://example.com)]{lang=fr} [b](https://example.com)');
    expect(html).toContain('<span lang="fr">voir <a href="https://example.com"');
    expect(html).toContain('<span class="visually-hidden" lang="en"> (leaves the course, opens in');
    expect(html).toContain('>b<span class="visually-hidden"> (leaves');
  });

  test('a link behind a passage that has none is a link', () => {
    expect(read('[a]{lang=en} [b](media/b.pdf)').html).toContain(
      '>b<span class="visually-hidden" data-file="media/b.pdf"> (PDF, opens in a new window)</span></a>',
    );
  });
});

test('every node has its position in the file', () => {
  const source =
    '> Ein \\* [*Friend*\n> Request &amp; so]{lang=en}, gut.\n\n- [~] [Never **mind**]{lang=en} doch';
  const found: string[] = [];
  visit(parseMarkdown(source), (node) => {
    if (['text', 'emphasis', 'strong', 'foreign'].includes(node.type)) found.push(written(source, node));
  });
  expect(found).toEqual([
    'Ein \\* ',
    '[*Friend*\n> Request &amp; so]{lang=en}',
    '*Friend*',
    'Friend',
    '\n> Request &amp; so',
    ', gut.',
    '[~] ',
    '[Never **mind**]{lang=en}',
    'Never ',
    '**mind**',
    'mind',
    ' doch',
  ]);
});

test('the parts of an autolinked address have positions, too', () => {
  const places: boolean[] = [];
  visit(parseMarkdown('Siehe "www.example.com" im Netz.'), 'text', (node: Text) => {
    places.push(node.position !== undefined);
  });
  expect(places).toEqual([true, true, true]);
});
