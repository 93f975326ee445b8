import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execPath, stdout } from 'node:process';
import { unzipSync } from 'fflate';
import { compiled } from '../scripts/compiled.mjs';
import { packageRoot } from '../src/tool/package-root.ts';
import { table } from './table.ts';
import { type Usage, usageOf } from './usage.ts';

/** Each kind of build is measured so often, in turn, so that other load on the machine affects all alike. */
const ROUNDS = 15;
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

/** The least CPU seconds of each way to build the flagship: other load on the machine only adds to them. */
async function measureFlagship(): Promise<Map<string, number>> {
  const pages = await writePages();
  const bare = await compiled('bench/bare-zip.ts');
  const course = join(parent, 'course');
  await cp(FLAGSHIP, course, { recursive: true });
  const episode = join(course, '01-freundschaftsanfrage.md');
  const changed = (round: number): Promise<void> => edit(episode, /^## /m, `Noch ein Satz ${round}.\n\n## `);
  const kept = ['--out', 'out', '--cache', join(parent, 'cache')];
  await build(parent, course, ...kept);
  const fresh = [course, '--out', join(parent, 'out'), '--no-cache'];
  const ways: Readonly<Record<string, (round: number) => Promise<Usage>>> = {
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
  };
  const found = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      found.set(name, [...(found.get(name) ?? []), (await way(round)).cpu]);
    }
  }
  return new Map([...found].map(([name, times]) => [name, Math.min(...times)]));
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
  const args = ['--out', 'out', '--target', 'scorm12', '--cache', 'cache'];
  const one = await build(few, join(few, 'modules', 'course-0'), ...args.slice(0, 4), '--no-cache');
  const hundred = await build(few, ...args);
  const cold = await build(many, ...args);
  const unchanged = await build(many, ...args);
  await edit(join(many, 'modules', 'course-500', '01-cake.md'), '8:52', '8:53');
  return { one, hundred, cold, unchanged, changed: await build(many, ...args) };
}

try {
  const times = await measureFlagship();
  const bare = times.get('bare')!;
  const ratio = (name: string, to = bare): number => times.get(name)! / to;
  const { one, hundred, cold, unchanged, changed } = await measureCatalogue();
  const rows: readonly [string, number, number, string][] = [
    ['installed, nothing kept', ratio('cold'), 2.5, '× bare zipping'],
    ['installed, unchanged', ratio('unchanged'), 0.8, '× bare zipping'],
    ['installed, one episode changed', ratio('changed'), 1.5, '× bare zipping'],
    ['from a checkout, nothing kept', ratio('checkout', times.get('cold')), 1.3, '× installed'],
    ['1,000 courses, nothing kept', cold.cpu, 60, 'ms each'],
    ['1,000 courses, unchanged', unchanged.cpu, 4, 'ms each'],
    ['1,000 courses, one changed', changed.cpu, unchanged.cpu + one.cpu, 's: unchanged and one course'],
    ['memory of 1,000 courses', cold.memory / hundred.memory, 1.3, '× that of 100'],
  ];
  const seconds = [...times].map(([name, time]) => `${name} ${time.toFixed(2)}`).join(', ');
  stdout.write(`CPU seconds for the flagship, the least of ${ROUNDS}: ${seconds}\n`);
  const memory = [hundred, cold].map((each) => each.memory.toFixed(0)).join(' and ');
  stdout.write(`Peak memory of 100 and 1,000 courses: ${memory} MB\n\n`);
  const cells = rows.map(([name, is, most, unit]) => [name, is, most, unit, is <= most ? 'yes' : 'no']);
  stdout.write(`${table(['build', 'is', 'at most', '', 'holds'], cells)}\n`);
  process.exitCode = rows.every(([, is, most]) => is <= most) ? 0 : 1;
} finally {
  await rm(parent, { recursive: true, force: true });
}
