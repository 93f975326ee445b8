import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundlePlayer, type Bundle, type PlayerModules } from '../../src/page/bundle-player.ts';
import { type Feature, FEATURES } from '../../src/course/features.ts';
import { compile, type CompileResult } from '../../src/compiler/compile.ts';
import { targets } from '../../src/lms/targets.ts';
import { kinds, type KindName } from '../../src/questions/kinds.ts';
import { read, ROOT } from './support/imports.ts';
import { readFlagship } from '../support/flagship.ts';
import { zipped } from '../support/zipped.ts';

/** Kilobytes of 1,000 bytes, as a browser receives them from a server that compresses. */
const gzipped = (text: string | Uint8Array): number => gzipSync(text, { level: 6 }).length / 1000;

const script = (page: Uint8Array): string =>
  new TextDecoder().decode(page).split('<script data-cfasync="false">').at(-1)!.split('</script>')[0]!;

/** The first number of a row of the README's figures. */
const told = (row: string): number =>
  Number(new RegExp(`^\\| ${row}[^|]*\\|\\D*([\\d.]+)`, 'm').exec(read('README.md'))![1]);

const KIND_NAMES = Object.keys(kinds) as KindName[];

/** Formats that the answers of a kind ask for. */
const FORMATS: Readonly<Partial<Record<KindName, Feature>>> = {
  match: 'matching',
  number: 'numeric',
  text: 'longFillIn',
};

/** The files that a feature needs; a part of the style sheet may be all. */
const NEEDED: Readonly<Record<Feature, readonly string[]>> = {
  attestation: ['lms/attestation', 'player/features/attestation'],
  comments: [
    'lms/session/append',
    'player/features/comment-view',
    'player/features/comments',
    'player/features/sent-comments',
  ],
  commentsSent: ['lms/<dialect>/comments'],
  consequences: [],
  films: ['player/features/films'],
  grade: ['course/progress/score', 'lms/<dialect>/grade', 'player/views/pass-mark'],
  logo: [],
  longFillIn: ['lms/<dialect>/long-fill-in'],
  matching: ['lms/<dialect>/matching'],
  news: ['course/progress/news', 'player/features/news'],
  numeric: ['lms/<dialect>/numeric'],
  scenes: ['player/views/scenes'],
  shuffle: ['player/views/shuffle'],
};

/** What the player of a plain course with these kinds is made of. */
const playerFor = (dialect: string, names: readonly KindName[]): PlayerModules => ({
  dialect,
  kinds: names,
  features: names.flatMap((name) => FORMATS[name] ?? []),
});

/** Files of which something has come into a player. */
const filesIn = ({ metafile }: Bundle): string[] =>
  Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );

/** The kinds whose folders have gone into a player. */
const foldersIn = (bundle: Bundle): string[] =>
  [...new Set(filesIn(bundle).flatMap((path) => /^src\/questions\/([^/]+)\//.exec(path)?.[1] ?? []))].sort();

describe('the player', () => {
  const bundles = new Map<string, Bundle>();
  beforeAll(async () => {
    for (const dialect of new Set(Object.values(targets).map((target) => target.dialect))) {
      bundles.set(dialect, await bundlePlayer(ROOT, { dialect, kinds: KIND_NAMES, features: FEATURES }));
    }
  });

  test.each(['scorm12', 'scorm2004'])('for %s carries nothing of the compiler', (dialect) => {
    const inputs = Object.keys(bundles.get(dialect)!.metafile.inputs).filter((path) => path !== 'entry.ts');
    const other = dialect === 'scorm12' ? 'scorm2004' : 'scorm12';
    const strangers = inputs.filter(
      (path) =>
        !/^src\/(player|lms|course|questions|dom)\//.test(path) ||
        path.startsWith(`src/lms/${other}/`) ||
        /manifest|targets|schema|read\.ts|kind\.ts$/.test(path),
    );
    expect(inputs.length).toBeGreaterThan(10);
    expect(strangers).toEqual([]);
  });

  test.each(['scorm12', 'scorm2004'])(
    'for %s is at most 19.5 KB gzipped with everything that it may bring along',
    (dialect) => {
      expect(gzipped(bundles.get(dialect)!.script)).toBeLessThanOrEqual(19.5);
    },
  );

  test.each(KIND_NAMES)('carries %s only where it is used, and then at most 1.5 KB more', async (kind) => {
    const other = KIND_NAMES.find((name) => name !== kind && name !== 'single')!;
    for (const dialect of bundles.keys()) {
      const without = await bundlePlayer(ROOT, playerFor(dialect, ['single', other]));
      const withIt = await bundlePlayer(
        ROOT,
        playerFor(dialect, [...new Set<KindName>(['single', other, kind])]),
      );
      expect(foldersIn(without)).toEqual(['single', other].sort());
      expect(gzipped(withIt.script) - gzipped(without.script)).toBeLessThanOrEqual(1.5);
    }
  });

  test.each(FEATURES)('carries what %s needs only in courses that have it', async (feature) => {
    for (const dialect of bundles.keys()) {
      const plain = filesIn(await bundlePlayer(ROOT, { dialect, kinds: ['single'], features: [] }));
      const withIt = filesIn(await bundlePlayer(ROOT, { dialect, kinds: ['single'], features: [feature] }));
      const files = NEEDED[feature].map((name) => `src/${name.replace('<dialect>', dialect)}.ts`);
      expect(withIt.filter((path) => !plain.includes(path)).sort()).toEqual(files.sort());
    }
  });

  test('bears no trace of the folder it was built in', () => {
    for (const { script } of bundles.values()) expect(script).not.toContain(ROOT);
  });
});

describe('the flagship', () => {
  let compiled: CompileResult;
  let zips: readonly Uint8Array[];
  beforeAll(async () => {
    const sources = await readFlagship();
    compiled = await compile(sources, { root: ROOT, version: '0.0.0' }, undefined);
    zips = await Promise.all(compiled.packages.map(zipped));
  });

  test('has a page of at most 35 KB gzipped', () => {
    expect(largest((page) => gzipped(page))).toBeLessThanOrEqual(35);
  });

  test('has a script of at most 14.5 KB gzipped', () => {
    expect(largest((page) => gzipped(script(page)))).toBeLessThanOrEqual(14.5);
  });

  test('is as large as the README says', () => {
    const at = compiled.packages.findIndex(({ target }) => target === 'scorm12');
    // Other builds of zlib differ by a few bytes.
    expect(told('page of the flagship')).toBeCloseTo(
      largest((page) => gzipped(page)),
      0,
    );
    expect(told('script')).toBeCloseTo(
      largest((page) => gzipped(script(page))),
      0,
    );
    expect(told('zip, SCORM 1.2')).toBeCloseTo(zips[at]!.length / 1000, 0);
    expect(told('resume data after')).toBe(compiled.resumeSize);
  });

  test('needs at most 12 characters of resume data a question plus 40', () => {
    const questions = compiled.valid!.course.episodes.length;
    expect(compiled.resumeSize).toBeLessThanOrEqual(12 * questions + 40);
  });

  const largest = (measure: (page: Uint8Array) => number): number =>
    Math.max(...zips.map((zip) => measure(unzipSync(zip)['index.html']!)));

  test('has no warning', () => {
    expect(compiled.findings).toEqual([]);
  });
});
