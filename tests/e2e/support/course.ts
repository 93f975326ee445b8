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
  /** what the page tells its player */
  readonly player: PlayerCourse;
}

interface Wanted {
  readonly target: Target;
  /** lines of course.yaml beyond the required ones */
  readonly settings?: string;
  readonly episodes?: number;
  readonly title?: string;
  /** ids of the first episodes, where they matter */
  readonly ids?: readonly string[];
}

/** A package after its zip was made and opened again. */
export async function unpacked(pack: Package): Promise<BuiltCourse> {
  const files = new Map(Object.entries(unzipSync(await zipped(pack))));
  const html = new TextDecoder().decode(files.get('index.html'));
  const island = /<script type="application\/json" id="course">(.*?)<\/script>/s.exec(html);
  return { files, player: JSON.parse(island?.[1] ?? 'null') };
}

async function buildFolder(path: string, target: Target): Promise<BuiltCourse> {
  const tool = { root: packageRoot(), version: '0.0.0' };
  const { packages, findings } = await compile(await readFolder(path, 'kurs'), tool, [target]);
  const [pack] = packages;
  if (!pack) throw new Error(`the course does not build: ${JSON.stringify(findings)}`);
  return unpacked(pack);
}

/** A course of the given files, by their names. */
export async function buildFiles(
  files: Iterable<readonly [name: string, content: string | Uint8Array]>,
  target: Target,
): Promise<BuiltCourse> {
  const folder = await mkdtemp(join(tmpdir(), 'course-'));
  try {
    for (const [name, content] of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), content);
    }
    return await buildFolder(folder, target);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function buildInline(wanted: Wanted): Promise<BuiltCourse> {
  const { target, settings = '', episodes = 3, title = 'Good manners', ids = [] } = wanted;
  const required = `id: mini\ntitle: ${title}\nlanguage: en\nversion: 1.0.0\n`;
  return buildFiles([['course.yaml', `${required}${settings}\n`], ...episodeFiles(episodes, ids)], target);
}

/** A small course with the given settings, built once. */
export const smallCourse = (wanted: Wanted): Promise<BuiltCourse> =>
  once(`small ${JSON.stringify(wanted)}`, () => buildInline(wanted));

const FLAGSHIP = fileURLToPath(new URL('../../../modules/social-media-knigge', import.meta.url));

/** The course that comes with the tool, built once. */
export const flagship = (target: Target): Promise<BuiltCourse> =>
  once(`flagship ${target}`, () => buildFolder(FLAGSHIP, target));

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
