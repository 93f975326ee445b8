import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { unzipSync } from 'fflate';

import { compile } from '../../../src/compiler/compile.ts';
import { packageRoot } from '../../../src/tool/package-root.ts';
import { readFolder } from '../../../src/source/folder/read-folder.ts';
import type { PlayerCourse } from '../../../src/course/player-course.ts';
import type { Target } from '../../../src/course/targets.ts';
import type { Package } from '../../../src/package/pack.ts';
import { episodeFiles } from './episodes.ts';
import { once } from './once.ts';
import { zipped } from '../../support/zipped.ts';

/** A package as a learner's browser gets it. */
export interface BuiltCourse {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** the data in the page for its player */
  readonly player: PlayerCourse;
}

/** Names and contents, as they lie in a course's folder. */
type Files = Iterable<readonly [name: string, content: string | Uint8Array]>;

interface SmallCourse {
  readonly target: Target;
  /** lines of course.yaml beyond the required ones */
  readonly settings?: string;
  readonly episodes?: number;
  readonly title?: string;
  /** ids of the first episodes, where they matter */
  readonly ids?: readonly string[];
  /** what stands below each episode */
  readonly below?: readonly string[];
}

/** A course.yaml with what is required, and more lines. */
export const courseYaml = (settings = '', title = 'Good manners'): readonly [name: string, text: string] => [
  'course.yaml',
  `id: mini\ntitle: ${title}\nlanguage: en\nversion: 1.0.0\n${settings}\n`,
];

/** A package after its zip was made and opened again. */
export async function unpacked(pack: Package): Promise<BuiltCourse> {
  const files = new Map(Object.entries(unzipSync(await zipped(pack))));
  const html = new TextDecoder().decode(files.get('index.html'));
  const island = /<script type="application\/json" id="course">(.*?)<\/script>/s.exec(html);
  return { files, player: JSON.parse(island?.[1] ?? 'null') };
}

async function buildFolder(path: string, target: Target, root = packageRoot()): Promise<BuiltCourse[]> {
  const tool = { root, version: '0.0.0' };
  const { packages, findings } = await compile(await readFolder(path, 'kurs'), tool, [target]);
  if (packages.length === 0) throw new Error(`the course does not build: ${JSON.stringify(findings)}`);
  return Promise.all(packages.map(unpacked));
}

/** All packages of a course of the given files, in the order in which the build lists them. */
async function buildAll(files: Files, target: Target, root?: string): Promise<BuiltCourse[]> {
  const folder = await mkdtemp(join(tmpdir(), 'course-'));
  try {
    for (const [name, content] of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    return await buildFolder(folder, target, root);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first package of a course of the given files, made by the tool at `root`. */
export const buildFiles = async (files: Files, target: Target, root?: string): Promise<BuiltCourse> =>
  (await buildAll(files, target, root))[0]!;

/** All packages of a small course, built once. */
export const smallPackages = (wanted: SmallCourse): Promise<BuiltCourse[]> =>
  once(`small ${JSON.stringify(wanted)}`, () => {
    const { target, settings, episodes = 3, title, ids, below = [] } = wanted;
    const texts = episodeFiles(episodes, ids).map(
      ([name, text], index) => [name, `${text}\n${below[index] ?? ''}`] as const,
    );
    return buildAll([courseYaml(settings, title), ...texts], target);
  });

/** A small course with the given settings. */
export const smallCourse = async (wanted: SmallCourse): Promise<BuiltCourse> =>
  (await smallPackages(wanted))[0]!;

/** A small course that asks for a comment in each episode. */
export const commentedCourse = (target: Target, settings: string, episodes = 3): Promise<BuiltCourse> =>
  smallCourse({
    target,
    settings,
    episodes,
    below: Array.from({ length: episodes }, () => '## Your comment\n\nWhat do you think?\n'),
  });

const FLAGSHIP = fileURLToPath(new URL('../../../modules/social-media-knigge', import.meta.url));

/** The course that comes with the tool, built once. */
export const flagship = (target: Target): Promise<BuiltCourse> =>
  once(`flagship ${target}`, async () => (await buildFolder(FLAGSHIP, target))[0]!);

/** The same that addresses learners with du, and asks for a comment and a confirmation. */
export async function flagshipWithDu(target: Target): Promise<BuiltCourse> {
  const read = (name: string): Promise<string> => readFile(join(FLAGSHIP, name), 'utf8');
  const names = (await readdir(FLAGSHIP)).filter((name) => /^\d.*\.md$/.test(name));
  const episodes = names.map(
    async (name) => [name, `${await read(name)}\n## Dein Kommentar\n\nUnd bei dir?\n`] as const,
  );
  const pictures = (await readdir(join(FLAGSHIP, 'media'))).map(
    async (name) => [`media/${name}`, await readFile(join(FLAGSHIP, 'media', name))] as const,
  );
  const settings = (await read('course.yaml')).replace(/^language: de$/m, 'language: de-x-du');
  const more = 'comments: send\nattestation: Ich habe alle Situationen selbst bearbeitet.\n';
  const files = [
    ['course.yaml', `${settings}\n${more}`] as const,
    ...(await Promise.all([...episodes, ...pictures])),
  ];
  return buildFiles(files, target);
}
