import { unzipSync } from 'fflate';

import { compile } from '../../../src/compiler/compile.ts';
import { packageRoot } from '../../../src/tool/package-root.ts';
import { normalise } from '../../../src/source/folder/normalise.ts';
import type { Target } from '../../../src/course/targets.ts';
import type { BuiltCourse } from './course.ts';
import { episodeFiles } from './episodes.ts';
import { zipped } from '../../support/zipped.ts';

/** Every package of a course whose files are given by name, in the order in which the build lists them. */
export async function ownPackages(
  files: readonly (readonly [name: string, text: string])[],
  target: Target,
): Promise<BuiltCourse[]> {
  const sources = {
    folder: 'own',
    path: 'own',
    texts: new Map(files.map(([name, text]) => [name, normalise(Buffer.from(text))])),
    files: new Map(files.map(([name]) => [name, name])),
  };
  const tool = { root: packageRoot(), version: '0.0.0' };
  const { packages, findings } = await compile(sources, tool, [target]);
  if (packages.length === 0) throw new Error(`the course does not build: ${JSON.stringify(findings)}`);
  const zips = await Promise.all(packages.map(zipped));
  return zips.map((zip) => {
    const unzipped = new Map(Object.entries(unzipSync(zip)));
    const html = new TextDecoder().decode(unzipped.get('index.html'));
    const island = /<script type="application\/json" id="course">(.*?)<\/script>/s.exec(html);
    return { files: unzipped, player: JSON.parse(island?.[1] ?? 'null') };
  });
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

const commented = new Map<string, Promise<BuiltCourse[]>>();

/** A course that asks for a comment in each episode, built once per test file. */
export async function commentedCourse(target: Target, settings: string): Promise<BuiltCourse> {
  const key = `${target} ${settings}`;
  const packages =
    commented.get(key) ?? packagesWith(target, settings, () => '## Your comment\n\nWhat do you think?\n');
  commented.set(key, packages);
  return (await packages)[0]!;
}
