import { describe, expect, test } from 'vitest';
import { SECTIONS } from '../../../src/course/sections.ts';
import { severityOf } from '../../../src/diagnostics/finding.ts';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../../../src/diagnostics/problem.ts';
import { snippets } from '../../../src/editor/snippets.ts';
import { textsFor } from '../../../src/i18n/languages.ts';
import type { ValidCourse } from '../../../src/plan/valid-course.ts';
import { kindOf } from '../../../src/questions/kind-of.ts';
import { CourseFolder } from '../compiler/course-folder.ts';

/** The text that a snippet inserts, with its placeholders as they are. */
const bodyOf = (language: MessageLanguage, prefix: string): string =>
  Object.values(snippets(language))
    .find((snippet) => snippet.prefix === prefix)!
    .body.join('\n')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, (_, text: string) => text.replace(/\\(.)/g, '$1'))
    .replace('$0', '');

const HEAD = (language: string) =>
  `id: kurs\ntitle: Kurs\nlanguage: ${language}\nversion: 1.0.0\ncomments: private\n`;

const PREFIXES = {
  de: { episode: 'Folge', option: 'Antwort' },
  en: { episode: 'Episode', option: 'Option' },
};

const FEEDBACK = {
  de: 'Welche Folgen das hat, und was daran gut oder schwierig ist.',
  en: 'What follows from it, and what is good or difficult about it.',
};

/** The options of the first question. */
function optionsIn(valid: ValidCourse | undefined) {
  const { question } = valid!.course.episodes[0]!.scenes[0]!;
  return kindOf(question).summarize(question, []).options;
}

describe.each(MESSAGE_LANGUAGES)('the snippets in "%s"', (language) => {
  const { episode, option } = PREFIXES[language];
  const all = Object.values(snippets(language)).map(({ prefix }) => prefix);

  test('insert an episode that builds without an error', async () => {
    const folder = await CourseFolder.create({
      'course.yaml': HEAD(language),
      '01.md': bodyOf(language, episode),
    });
    const { findings, valid } = await folder.compile();
    expect(findings.filter((found) => severityOf(found) === 'error')).toEqual([]);
    expect(optionsIn(valid).map(({ rating, feedback }) => [rating, feedback?.text])).toEqual([
      ['best', FEEDBACK[language]],
      ['ok', FEEDBACK[language]],
      ['poor', FEEDBACK[language]],
    ]);
  });

  test('insert an option', async () => {
    const more = bodyOf(language, option).replace('[x]', '[ ]');
    const folder = await CourseFolder.create({
      'course.yaml': HEAD(language),
      '01.md': bodyOf(language, episode) + more,
    });
    const { valid } = await folder.compile();
    expect(optionsIn(valid)).toHaveLength(4);
  });

  test.each(MESSAGE_LANGUAGES)('insert every section of a course in "%s"', async (course) => {
    const headings = SECTIONS.map((section) => textsFor(course).sections[section]);
    const texts = headings.map((heading) => `${bodyOf(language, heading)}Ein Satz.\n`);
    const folder = await CourseFolder.create({
      'course.yaml': HEAD(course),
      '01.md': `${bodyOf(language, episode)}\n${texts.join('\n')}`,
    });
    const { valid } = await folder.compile();
    const { sections } = valid!.course.episodes[0]!;
    expect(Object.keys(sections).sort()).toEqual(SECTIONS.filter((section) => section !== 'notes').sort());
  });

  test('of head keys are suggested in front matter, which VS Code treats as YAML', () => {
    const scopes = new Map(
      Object.values(snippets(language)).map(({ prefix, scope }) => [prefix, scope.split(',')]),
    );
    expect(scopes.get('duration')).toContain('yaml');
    expect(scopes.get(episode)).toEqual(['markdown']);
  });

  test('insert each key of the head', () => {
    expect(all).toEqual(expect.arrayContaining(['id', 'title', 'role', 'duration']));
    expect(bodyOf(language, 'duration')).toBe('duration: 3 min');
  });
});
