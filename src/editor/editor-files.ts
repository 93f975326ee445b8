import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod';
import { COURSE_FILE } from '../source/folder/course-file.ts';
import type { MessageLanguage } from '../diagnostics/problem.ts';
import { courseSchema } from './course-schema.ts';
import { episodeSchema } from './episode-schema.ts';
import { mergeJson } from './merge-json.ts';
import { snippets } from './snippets.ts';
import { tasks, type Invocation } from './tasks.ts';

/** The folder of VS Code's settings for a workspace. */
export const EDITOR_FOLDER = '.vscode';

export const COURSE_SCHEMA = 'knigge-course.schema.json';

/** Red Hat's extension "YAML", which reads the schema: https://github.com/redhat-developer/vscode-yaml */
const YAML_EXTENSION = 'redhat.vscode-yaml';

/**
 * The new text of a file from its present one; undefined where there is no file yet.
 *
 * @throws UnusableJson where the present text is no JSON or of another shape
 */
export type Rewrite = (present: string | undefined) => string;

/** The files that make VS Code help with courses, by name. What the author has in them stays. */
export function editorFiles(language: MessageLanguage, invocation: Invocation): ReadonlyMap<string, Rewrite> {
  return new Map<string, Rewrite>([
    [COURSE_SCHEMA, () => json(courseSchema(language))],
    ['knigge-episode.schema.json', () => json(episodeSchema(language))],
    ['knigge.code-snippets', () => json(snippets(language))],
    ['settings.json', withSchema],
    ['tasks.json', (text) => withTasks(text, invocation)],
    ['extensions.json', withExtension],
  ]);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const SCHEMA_PATH = `./${EDITOR_FOLDER}/${COURSE_SCHEMA}`;

const withSchema: Rewrite = (present) =>
  mergeJson(
    present,
    z.looseObject({ 'yaml.schemas': z.record(z.string(), z.unknown()).default({}) }),
    ({ 'yaml.schemas': schemas }) => {
      const files = [schemas[SCHEMA_PATH] ?? []].flat();
      if (files.includes(COURSE_FILE)) return [];
      return [{ path: ['yaml.schemas', SCHEMA_PATH], value: [...files, COURSE_FILE] }];
    },
  );

const withTasks = (text: string | undefined, invocation: Invocation): string =>
  mergeJson(
    text,
    z.looseObject({ version: z.string().optional(), tasks: z.array(z.looseObject({})).default([]) }),
    ({ version, tasks: present }) => [
      ...(version === undefined ? [{ path: ['version'], value: '2.0.0' }] : []),
      ...tasks(invocation).flatMap((task) => {
        const index = present.findIndex(({ label }) => label === task.label);
        const value = { ...present[index], ...task, group: present[index]?.['group'] ?? task['group'] };
        return isDeepStrictEqual(JSON.parse(JSON.stringify(value)), present[index])
          ? []
          : [{ path: ['tasks', index], value }];
      }),
    ],
  );

const withExtension: Rewrite = (present = '{}\n') =>
  mergeJson(
    present,
    z.looseObject({ recommendations: z.array(z.string()).default([]) }),
    ({ recommendations }) =>
      recommendations.includes(YAML_EXTENSION)
        ? []
        : [{ path: ['recommendations', -1], value: YAML_EXTENSION }],
  );
