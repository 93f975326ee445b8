import { EPISODE_EXAMPLES } from '../source/keys/examples.ts';
import { SECTIONS } from '../course/sections.ts';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../diagnostics/problem.ts';
import { textsFor } from '../i18n/languages.ts';
import { EPISODE_DESCRIPTIONS, SECTION_DESCRIPTIONS } from './descriptions.ts';
import { snippetWords } from './snippet-words.ts';

/** https://code.visualstudio.com/docs/editing/userdefinedsnippets */
export interface Snippet {
  readonly scope: string;
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

/** What an editor offers in an episode, by name: a whole one, an option, the keys of the head, the sections. */
export function snippets(language: MessageLanguage): Readonly<Record<string, Snippet>> {
  const all = [episode(language), option(language), ...headKeys(language), ...sections(language)];
  return Object.fromEntries(all.map((snippet) => [`Knigge: ${snippet.prefix}`, snippet]));
}

function episode(language: MessageLanguage): Snippet {
  const { prefix, about, scenario, question, best, ok, poor, feedback } = snippetWords[language].episode;
  let count = 0;
  const stop = (text: string): string => `\${${(count += 1)}:${escaped(text)}}`;
  const head = Object.keys(EPISODE_EXAMPLES).map((key) => `${key}: ${stop(exampleOf(key, language))}`);
  const answer = (mark: string, text: string): string =>
    `- [${mark}] ${stop(text)}\n\n  > ${stop(feedback)}\n\n`;
  const opening = `---\n${head.join('\n')}\n---\n\n${stop(scenario)}\n\n## ${stop(question)}\n\n`;
  return snippet(prefix, about, `${opening}${answer('x', best)}${answer('~', ok)}${answer(' ', poor)}$0`);
}

function option(language: MessageLanguage): Snippet {
  const { prefix, about, text, feedback } = snippetWords[language].option;
  return snippet(prefix, about, `- [\${1:x}] \${2:${text}}\n\n  > \${3:${feedback}}\n\n$0`);
}

/** VS Code takes a front matter for YAML: extensions/markdown-basics/package.json, embeddedLanguages */
const IN_HEAD = 'markdown,yaml';

const headKeys = (language: MessageLanguage): Snippet[] =>
  Object.entries(EPISODE_DESCRIPTIONS).map(([key, { [language]: description }]) =>
    snippet(key, description, `${key}: \${1:${escaped(exampleOf(key, language))}}`, IN_HEAD),
  );

/** A course has the headings of its own language, whatever language its author reads messages in. */
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

/** `title: A title` without its key */
const exampleOf = (key: string, language: MessageLanguage): string =>
  EPISODE_EXAMPLES[key]![language].slice(`${key}: `.length);

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
