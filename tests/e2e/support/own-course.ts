import { compile } from '../../../src/compiler/compile.ts';
import { packageRoot } from '../../../src/tool/package-root.ts';
import { normalise } from '../../../src/source/folder/normalise.ts';
import type { Target } from '../../../src/course/targets.ts';
import { type BuiltCourse, unpacked } from './course.ts';
import { episodeFiles } from './episodes.ts';
import { once } from './once.ts';

type TextFiles = readonly (readonly [name: string, text: string])[];

/** Every package of a course whose files are given by name, in the order in which the build lists them; built once. */
export const ownPackages = (files: TextFiles, target: Target): Promise<BuiltCourse[]> =>
  once(`${target} ${JSON.stringify(files)}`, () => build(files, target));

async function build(files: TextFiles, target: Target): Promise<BuiltCourse[]> {
  const sources = {
    folder: 'own',
    path: 'own',
    texts: new Map(files.map(([name, text]) => [name, normalise(Buffer.from(text))])),
    files: new Map(files.map(([name]) => [name, name])),
  };
  const tool = { root: packageRoot(), version: '0.0.0' };
  const { packages, findings } = await compile(sources, tool, [target]);
  if (packages.length === 0) throw new Error(`the course does not build: ${JSON.stringify(findings)}`);
  return Promise.all(packages.map(unpacked));
}

const REQUIRED = 'id: mini\ntitle: Good manners\nlanguage: en\nversion: 1.0.0\n';

/** A course of three episodes, each with more below it, under settings of its own; all its packages. */
export const packagesWith = (
  target: Target,
  settings: string,
  below: (index: number) => string,
): Promise<BuiltCourse[]> =>
  ownPackages(
    [
      ['course.yaml', `${REQUIRED}${settings}\n`],
      ...episodeFiles(3).map(([name, text], index) => [name, `${text}\n${below(index)}`] as const),
    ],
    target,
  );

/** A course that asks for a comment in each episode. */
export async function commentedCourse(target: Target, settings: string): Promise<BuiltCourse> {
  const packages = await packagesWith(target, settings, () => '## Your comment\n\nWhat do you think?\n');
  return packages[0]!;
}
