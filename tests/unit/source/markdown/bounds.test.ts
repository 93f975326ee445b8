import { expect, test } from 'vitest';
import { tooDeep } from '../../../../src/source/markdown/too-deep.ts';
import { tooManySigns } from '../../../../src/source/markdown/too-many-signs.ts';

const fenced = (text: string, fence = '```'): string => `Davor.\n\n${fence}\n${text}\n${fence}\n\nDanach.`;

test.each([
  ['code', fenced('{"a": [1]},\n'.repeat(400))],
  ['code between tildes', fenced('[a](b)\n'.repeat(400), '~~~~')],
  ['code that shows a fence', fenced(`\`\`\`js\n${'[a](b)\n'.repeat(600)}`)],
  ['a table', `| a | b |\n| - | - |\n${'| [x](y) | **z** |\n'.repeat(400)}`],
])('%s may have any number of signs', (_, text) => {
  expect(tooManySigns('01.md', text)).toBeUndefined();
});

test.each([
  ['a paragraph', '[a](b) '.repeat(600)],
  ['what follows code', `${fenced('')}\n\n${'[a](b)\n'.repeat(600)}`],
  ['what follows code in one line', `\`\`\`a\`\`\`\n${'[a](b)\n'.repeat(600)}`],
  ['what follows a list that ends its code', `- \`\`\`\n\n${'[a](b) '.repeat(600)}`],
  ['what follows code that is never closed in a list', `- a\n\n  \`\`\`\n\n${'[a](b) '.repeat(600)}`],
  ['one row of a table', `| ${'*a* '.repeat(600)} |`],
])('%s may not', (_, text) => {
  expect(tooManySigns('01.md', text)).toMatchObject({ problem: { code: 'KNG282' } });
});

test('a rule is no list within lists, nor is code', () => {
  expect(tooDeep('01.md', `${'- '.repeat(30)}\n${'* '.repeat(30)}`)).toBeUndefined();
  expect(tooDeep('01.md', fenced('> '.repeat(30)))).toBeUndefined();
  expect(tooDeep('01.md', `${'- '.repeat(30)}a`)).toMatchObject({ problem: { code: 'KNG281' } });
});
