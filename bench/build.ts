import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath, stdout } from 'node:process';
import { unzipSync } from 'fflate';
import { compiled } from '../scripts/compiled.mjs';
import { packageRoot } from '../src/tool/package-root.ts';
import { table } from './table.ts';
import { type Usage, usageOf } from './usage.ts';

/** So often each kind of build is measured. */
const ROUNDS = 15;
const ROUNDS_OF_MANY = 5;
const STARTER = join(packageRoot(), 'starters', 'en');
const FLAGSHIP = join(packageRoot(), 'modules', 'social-media-knigge');
const VERSIONS = ['1.2', '2004 3rd Edition', '2004 4th Edition'];

const parent = await mkdtemp(join(tmpdir(), 'knigge-bench-'));
const command = await compiled('src/cli/knigge.ts');
const build = (cwd: string, ...args: readonly string[]): Promise<Usage> =>
  usageOf(cwd, execPath, [command, 'build', ...args]);

/** Replaces text in a file. */
async function edit(file: string, before: string | RegExp, after: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(before, after));
}

/**
 * The least CPU seconds of each kind of build: other load on the machine only adds to them. They take turns, so that it
 * affects all alike.
 */
async function least<Name extends string>(
  rounds: number,
  ways: Readonly<Record<Name, (round: number) => Promise<Usage>>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(ways) as Name[];
  const found = Object.fromEntries(names.map((name) => [name, Infinity])) as Record<Name, number>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) found[name] = Math.min(found[name], (await ways[name](round)).cpu);
  }
  return found;
}

/** The pages of the flagship's three packages as folders, without manifest and control files. */
async function writePages(): Promise<string[]> {
  await build(parent, FLAGSHIP, '--out', 'zips', '--no-cache');
  const names = (await readdir(join(parent, 'zips'))).sort();
  for (const name of names) {
    const files = unzipSync(await readFile(join(parent, 'zips', name)));
    for (const [path, bytes] of Object.entries(files)) {
      if (/\.(xsd|dtd|xml)$/.test(path)) continue;
      await mkdir(dirname(join(parent, 'pages', name, path)), { recursive: true });
      await writeFile(join(parent, 'pages', name, path), bytes);
    }
  }
  return names.map((name) => join(parent, 'pages', name));
}

/** The CPU seconds of each way to build the flagship. */
async function measureFlagship() {
  const pages = await writePages();
  const bare = await compiled('bench/bare-zip.ts');
  const course = join(parent, 'course');
  await cp(FLAGSHIP, course, { recursive: true });
  const episode = join(course, '01-freundschaftsanfrage.md');
  const changed = (round: number): Promise<void> => edit(episode, /^## /m, `Noch ein Satz ${round}.\n\n## `);
  const kept = ['--out', 'out', '--cache', join(parent, 'cache')];
  await build(parent, course, ...kept);
  const fresh = [course, '--out', join(parent, 'out'), '--no-cache'];
  return least(ROUNDS, {
    bare: () =>
      usageOf(parent, execPath, [
        bare,
        join(parent, 'bare'),
        ...pages.flatMap((page, index) => [VERSIONS[index]!, page]),
      ]),
    cold: () => build(parent, ...fresh),
    checkout: () => usageOf(packageRoot(), 'npm', ['run', '--silent', 'build', '--', ...fresh]),
    changed: async (round) => {
      await changed(round);
      return build(parent, course, ...kept);
    },
    unchanged: () => build(parent, course, ...kept),
  });
}

/** Writes copies of the starter below `modules`, each with an id of its own. */
async function writeCourses(folder: string, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const course = join(folder, 'modules', `course-${index}`);
    await cp(STARTER, course, { recursive: true });
    await edit(join(course, 'course.yaml'), /^id: .*$/m, `id: c${index.toString(36).padStart(3, '0')}`);
  }
}

/** The cold, the unchanged and the slightly changed build of many courses, and the cold one of fewer. */
async function measureCatalogue() {
  const [few, many] = [join(parent, 'few'), join(parent, 'many')];
  await writeCourses(few, 100);
  await writeCourses(many, 1000);
  const target = ['--out', 'out', '--target', 'scorm12'];
  const kept = [...target, '--cache', 'cache'];
  const course = join(many, 'modules', 'course-500');
  const hundred = await build(few, ...kept);
  const cold = await build(many, ...kept);
  const times = await least(ROUNDS_OF_MANY, {
    one: () => build(many, course, ...target, '--no-cache'),
    unchanged: () => build(many, ...kept),
    changed: async (round) => {
      await edit(join(course, '01-cake.md'), /\d+:52/, `${round}:52`);
      return build(many, ...kept);
    },
  });
  return { hundred, cold, ...times };
}

try {
  const times = await measureFlagship();
  const { hundred, cold, one, unchanged, changed } = await measureCatalogue();
  const rows: readonly [string, number, number, string][] = [
    ['installed, nothing kept', times.cold / times.bare, 2.5, '× bare zipping'],
    ['installed, unchanged', times.unchanged / times.bare, 0.8, '× bare zipping'],
    ['installed, one episode changed', times.changed / times.bare, 1.5, '× bare zipping'],
    ['from a checkout, nothing kept', times.checkout / times.cold, 1.3, '× installed'],
    ['1,000 courses, nothing kept', cold.cpu, 60, 'ms each'],
    ['1,000 courses, unchanged', unchanged, 4, 'ms each'],
    ['1,000 courses, one changed', changed, unchanged + one, 's: unchanged and one course'],
    ['memory of 1,000 courses', cold.memory / hundred.memory, 1.3, '× that of 100'],
  ];
  const seconds = Object.entries(times)
    .map(([name, time]) => `${name} ${time.toFixed(2)}`)
    .join(', ');
  stdout.write(`CPU seconds for the flagship, the least of ${ROUNDS}: ${seconds}\n`);
  const memory = [hundred, cold].map((each) => each.memory.toFixed(0)).join(' and ');
  stdout.write(`Peak memory of 100 and 1,000 courses: ${memory} MB\n\n`);
  const cells = rows.map(([name, is, most, unit]) => [name, is, most, unit, is <= most ? 'yes' : 'no']);
  stdout.write(`${table(['build', 'is', 'at most', '', 'holds'], cells)}\n`);
  process.exitCode = rows.every(([, is, most]) => is <= most) ? 0 : 1;
} finally {
  await rm(parent, { recursive: true, force: true });
}
