import { readFile } from 'node:fs/promises';
import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { MESSAGES_PAGE, messagesPage } from '../../../scripts/messages-page.ts';
import { catalogue } from '../../../src/diagnostics/catalogue/index.ts';
import { explain } from '../../../src/diagnostics/finding.ts';
import { startOf } from '../../../src/diagnostics/place.ts';
import { MESSAGE_LANGUAGES } from '../../../src/diagnostics/problem.ts';
import { kindProblems } from '../../../src/questions/kinds.ts';

const stored = await readFile(MESSAGES_PAGE, 'utf8').catch(() => '');
const page: Root = fromMarkdown(stored);
const problems = [...Object.values(catalogue), ...kindProblems];

test(`${MESSAGES_PAGE} is fresh`, async () => {
  const isFresh = stored === (await messagesPage());
  expect(isFresh, `Type "npm run messages" and commit ${MESSAGES_PAGE}.`).toBe(true);
});

test('every code has its heading, and every code that is named exists', () => {
  const codes = problems.map(({ code }) => code).sort();
  const headings = page.children.filter((node) => node.type === 'heading' && node.depth === 3).map(textOf);
  expect(headings.sort(), 'Does every file of the catalogue stand in scripts/message-groups.ts?').toEqual(
    codes,
  );
  expect([...new Set(stored.match(/KNG\d+/g))].sort()).toEqual(codes);
});

describe('a reader of the page sees', () => {
  test.each(problems)('the words of $code as they are, in every language', (problem) => {
    const { code, example } = problem;
    const said = MESSAGE_LANGUAGES.map((language) =>
      explain({ problem, params: example, place: startOf('') }, language),
    );
    const quoted = below(code).map((node) => squeezed(textOf(node)));
    expect(quoted).toHaveLength(said.length);
    said.forEach(({ message, hint }, index) => {
      expect(quoted[index]).toContain(`: ${squeezed(message)} → ${squeezed(hint)}`);
    });
  });
});

/** What stands between the heading of a code and the next heading. */
function below(code: string): RootContent[] {
  const start = page.children.findIndex((node) => node.type === 'heading' && textOf(node) === code);
  const rest = page.children.slice(start + 1);
  const end = rest.findIndex(({ type }) => type === 'heading');
  return end === -1 ? rest : rest.slice(0, end);
}

/** The text that is shown, markup apart. */
function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const isFlow = node.type === 'blockquote' || node.type === 'root';
  return node.children.map(textOf).join(isFlow ? '\n' : '');
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
