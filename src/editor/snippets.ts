import { EPISODE_EXAMPLES } from '../source/keys/examples.ts';
import { SECTIONS } from '../course/sections.ts';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../diagnostics/problem.ts';
import { textsFor } from '../i18n/languages.ts';
import { EPISODE_DESCRIPTIONS, SECTION_DESCRIPTIONS } from './descriptions.ts';
import { snippetTexts } from './snippet-texts.ts';

/** https://code.visualstudio.com/docs/editing/userdefinedsnippets */
export interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** The snippets for episodes, by name: a whole episode, an option, the keys of the head, the sections. */
export function snippets(language: MessageLanguage): Readonly<Record<string, Snippet>> {
  const all = [episode(language), option(language), ...headKeys(language), ...sections(language)];
  return Object.fromEntries(all.map((snippet) => [`Knigge: ${snippet.prefix}`, snippet]));
}

function episode(language: MessageLanguage): Snippet {
  const { prefix, description, scenario, question, best, ok, poor, feedback } =
    snippetTexts[language].episode;
  let count = 0;
  const tabStop = (text: string): string => `\${${(count += 1)}:${escaped(text)}}`;
  const head = Object.keys(EPISODE_EXAMPLES).map((key) => `${key}: ${tabStop(exampleOf(key, language))}`);
  const optionLines = (mark: string, text: string): string =>
    `- [${mark}] ${tabStop(text)}\n\n  > ${tabStop(feedback)}\n\n`;
  const beforeOptions = `---\n${head.join('\n')}\n---\n\n${tabStop(scenario)}\n\n## ${tabStop(question)}\n\n`;
  return snippet(
    prefix,
    description,
    `${beforeOptions}${optionLines('x', best)}${optionLines('~', ok)}${optionLines(' ', poor)}$0`,
  );
}

function option(language: MessageLanguage): Snippet {
  const { prefix, description, text, feedback } = snippetTexts[language].option;
  return snippet(prefix, description, `- [\${1:x}] \${2:${text}}\n\n  > \${3:${feedback}}\n\n$0`);
}

/** VS Code treats front matter as YAML: extensions/markdown-basics/package.json, embeddedLanguages */
const HEAD_SCOPE = 'markdown,yaml';

const headKeys = (language: MessageLanguage): Snippet[] =>
  Object.entries(EPISODE_DESCRIPTIONS).map(([key, { [language]: description }]) =>
    snippet(key, description, `${key}: \${1:${escaped(exampleOf(key, language))}}`, HEAD_SCOPE),
  );

/** Headings in every language of courses, which need not be that of the messages. */
const sections = (language: MessageLanguage): Snippet[] =>
  MESSAGE_LANGUAGES.flatMap((course) =>
    SECTIONS.map((section) => {
      const heading = textsFor(course).sections[section];
      return snippet(heading, SECTION_DESCRIPTIONS[section][language], `## ${heading}\n\n$0`);
    }),
  );

const snippet = (prefix: string, description: string, body: string, scope = 'markdown'): Snippet => ({
  scope,
  prefix,
  body: body.split('\n'),
  description,
});

/** An example without its key: `A title` of `title: A title`. */
const exampleOf = (key: string, language: MessageLanguage): string =>
  EPISODE_EXAMPLES[key]![language].slice(`${key}: `.length);

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
