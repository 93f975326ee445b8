import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { stdout } from 'node:process';

import { packageRoot } from '../src/tool/package-root.ts';
import { measureBuild } from './measure-build.ts';
import { table } from './table.ts';

const STARTER = join(packageRoot(), 'starters', 'en');

/** how many courses are built by one command */
const COUNTS = [100, 1000];
/** V8 lets garbage lie until it needs the room (megabytes); with little room, the peak shows what is kept. */
const LITTLE_ROOM = ['--max-old-space-size=80', '--max-semi-space-size=4'];
/** memory of the many against that of the few at most */
const MAX_RATIO = 1.3;

/** Writes copies of the starter, each with an id of its own; answers their folders. */
async function writeCourses(parent: string, count: number): Promise<string[]> {
  const folders = Array.from({ length: count }, (_, index) => join(parent, `course-${index}`));
  for (const [index, folder] of folders.entries()) {
    await cp(STARTER, folder, { recursive: true });
    const file = join(folder, 'course.yaml');
    const id = `c${index.toString(36).padStart(3, '0')}`;
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^id: .*$/m, `id: ${id}`));
  }
  return folders;
}

const parent = await mkdtemp(join(tmpdir(), 'knigge-bench-'));
try {
  const rows: [string, number, number][] = [];
  for (const count of COUNTS) {
    const folders = await writeCourses(join(parent, String(count)), count);
    const out = join(parent, `zips-${count}`);
    const { memory, seconds } = await measureBuild(
      [...folders, '--target', 'scorm12', '--out', out],
      LITTLE_ROOM,
    );
    rows.push([String(count), memory, seconds]);
  }
  const [few, many] = rows.map(([, memory]) => memory);
  const ratio = many! / few!;
  stdout.write(`${table(['courses', 'peak memory, MB', 'build, s'], rows)}\n\n`);
  stdout.write(
    `${ratio.toFixed(2)} times the memory; at most ${MAX_RATIO}: ${ratio <= MAX_RATIO ? 'yes' : 'no'}.\n`,
  );
  process.exitCode = ratio <= MAX_RATIO ? 0 : 1;
} finally {
  await rm(parent, { recursive: true, force: true });
}
