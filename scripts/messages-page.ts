import { createColors } from 'picocolors';
import { format, resolveConfig } from 'prettier';
import { explain, type Finding } from '../src/diagnostics/finding.ts';
import { startOf } from '../src/diagnostics/place.ts';
import { print } from '../src/diagnostics/print.ts';
import { MESSAGE_LANGUAGES, type AnyProblem, type MessageLanguage } from '../src/diagnostics/problem.ts';
import { groups, type Group } from './message-groups.ts';
import { introduction } from './messages-introduction.ts';

/** Path of the page from the root of the project. */
export const MESSAGES_PAGE = 'docs/messages.md';

/** All messages as Markdown: each group, and in it each code with its message in every language. */
export async function messagesPage(): Promise<string> {
  const parts = [
    '<!-- Generated from src/diagnostics/catalogue by "npm run messages". Do not edit it here. -->',
    '# Meldungen · Messages',
    ...introduction,
    groups.map((group) => `- ${title(group)}: ${codesOf(group).map(link).join(' ')}`).join('\n'),
    ...groups.flatMap((group) => [
      `## ${title(group)}`,
      ...MESSAGE_LANGUAGES.map((language) => group[language].about),
      ...problemsIn(group).map(entry),
    ]),
  ];
  const config = await resolveConfig(MESSAGES_PAGE);
  return format(parts.join('\n\n'), { ...config, parser: 'markdown' });
}

const title = (group: Group): string =>
  MESSAGE_LANGUAGES.map((language) => group[language].title).join(' · ');

const problemsIn = ({ problems }: Group): AnyProblem[] =>
  Object.values(problems).sort((a, b) => (a.code < b.code ? -1 : 1));

const codesOf = (group: Group): string[] => problemsIn(group).map(({ code }) => code);

const link = (code: string): string => `[${code}](#${code.toLowerCase()})`;

function entry(problem: AnyProblem): string {
  const { code, example } = problem;
  const found: Finding = { problem, params: example, place: startOf('course.yaml') };
  return [`### ${code}`, ...MESSAGE_LANGUAGES.map((language) => quotation(found, language))].join('\n\n');
}

/** A message with its hint as a block quotation. */
function quotation(found: Finding, language: MessageLanguage): string {
  const { message, hint } = explain(found, language);
  const severity = print(found, new Map(), language, createColors(false)).split(' ', 1)[0];
  const text = [`**${severity}:** ${literal(message)}`, `→ ${literal(hint)}`].join('\n\n');
  return text.replace(/^/gm, '> ').replace(/ +$/gm, '');
}

/** Text escaped for Markdown. Lines after a first line that ends in a colon become a code block, to be copied. */
function literal(text: string): string {
  const [first = '', ...lines] = text.split('\n');
  if (first.endsWith(':')) return `${escaped(first)}\n\n\`\`\`text\n${lines.join('\n')}\n\`\`\``;
  return [first, ...lines].map(escaped).join('\n\n');
}

const escaped = (line: string): string => line.replace(/[\\`*_{}[\]<>#|~!&]/g, String.raw`\$&`);
