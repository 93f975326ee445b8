import { planCourse, type PlanResult } from '../../src/compiler/plan-course.ts';
import { packageRoot } from '../../src/tool/package-root.ts';
import { normalise } from '../../src/source/folder/normalise.ts';
import type { MessageLanguage } from '../../src/diagnostics/problem.ts';
import { kinds, type KindName } from '../../src/questions/kinds.ts';

export const KIND_NAMES = Object.keys(kinds) as KindName[];

const SITUATION = {
  de: 'Es ist Montag, kurz vor neun, und im Postfach liegt eine seltsame Nachricht.',
  en: 'It is Monday, shortly before nine, and there is a strange message in your inbox.',
} as const;

/** An episode that asks a question. */
export const episodeOf = (id: string, language: MessageLanguage, question: string): string =>
  `---\nid: ${id}\ntitle: Episode ${id}\nrole: x\n---\n\n${SITUATION[language]}\n\n${question}`;

/** The files of a course that asks one sample question of each kind. */
export const sampleFiles = (
  language: MessageLanguage,
  settings = '',
  names: readonly KindName[] = KIND_NAMES,
): [name: string, text: string][] => [
  ['course.yaml', `id: kinds\ntitle: Kinds\nlanguage: ${language}\nversion: 1.0.0\n${settings}\n`],
  ...names.map((name, index): [string, string] => [
    `${index + 10}.md`,
    episodeOf(name, language, kinds[name].sample[language]),
  ]),
];

/** A course of these files as far as it is made without pages. */
export function assembled(files: readonly (readonly [name: string, text: string])[]): Promise<PlanResult> {
  const texts = new Map(files.map(([name, text]) => [name, normalise(new TextEncoder().encode(text))]));
  const sources = { folder: 'kurs', path: '/nowhere', texts, files: new Map<string, string>() };
  return planCourse(sources, { root: packageRoot(), version: '0.0.0' }, ['scorm12', 'scorm2004-3']);
}
