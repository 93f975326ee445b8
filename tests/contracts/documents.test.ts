import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { filesBelow, importsOf, read, ROOT } from './support/imports.ts';

const DOCUMENTS = ['ARCHITECTURE.md', 'CONTRIBUTING.md', ...filesBelow('docs/decisions')];

/** A path in backticks; one with a placeholder, such as `src/lms/<dialect>/`, is a form and no file. */
const PATH = /`((?:src|tests|templates|scripts|bench|docs)\/[^`\s<>]*)`/g;
const LINK = /\]\((?!https?:)([^)#<>]+)[^)<>]*\)/g;
const SCRIPT = /npm run (?:--silent )?([a-z:-]+)/g;

const found = (document: string, pattern: RegExp): string[] =>
  [...read(document).matchAll(pattern)].map(([, name]) => name!);

const missing = (paths: readonly string[]): string[] => paths.filter((path) => !existsSync(join(ROOT, path)));

/** The folder of src that a file lies in. */
const layer = (file: string): string => file.split('/')[1]!;

describe.each(DOCUMENTS)('%s', (document) => {
  test('names only files that exist', () => {
    expect(missing(found(document, PATH))).toEqual([]);
  });

  test('links only to files that exist', () => {
    const links = found(document, LINK).map((link) => join(dirname(document), link));
    expect(missing(links)).toEqual([]);
  });

  test('names only commands that exist', () => {
    expect(found(document, SCRIPT).filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});

describe('the table of layers in ARCHITECTURE.md', () => {
  const rows = found('ARCHITECTURE.md', /^\| `src\/([a-z0-9]+)\/` /gm);
  const sources = filesBelow('src').filter((file) => file.endsWith('.ts'));

  test('has a row for each folder of src', () => {
    expect(rows.toSorted()).toEqual([...new Set(sources.map(layer))].sort());
  });

  test('has each layer below those whose values it imports', () => {
    const upwards = sources
      .flatMap(importsOf)
      .filter(({ to, typeOnly }) => !typeOnly && to.startsWith('src/'))
      .filter(({ from, to }) => rows.indexOf(layer(from)) < rows.indexOf(layer(to)))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(upwards).toEqual([]);
  });
});

test('the index of decisions has a row for each page', () => {
  const pages = filesBelow('docs/decisions').map((file) => file.slice('docs/decisions/'.length));
  const rows = found('docs/decisions/README.md', /^\| \[[\w-]+\]\(([\w-]+\.md)\)/gm);
  expect(rows.toSorted()).toEqual(pages.filter((page) => page !== 'README.md'));
});
