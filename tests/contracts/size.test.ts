import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Bundle, bundleDialect } from '../../scripts/generate/player.ts';
import { bundlePlayer, type PlayerModules } from '../../src/page/bundle-player.ts';
import { constantsFor, type Feature, FEATURES } from '../../src/course/features.ts';
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

/** The modules that a course uses, bundled from the sources at once: the bundler then lists what comes of which file. */
const fromSources = ({ dialect, kinds: names, features }: PlayerModules): Promise<Bundle> =>
  bundleDialect(ROOT, dialect, names, constantsFor(features));

/** Files of which something has come into a player. */
const filesIn = ({ metafile }: Bundle): string[] =>
  Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );

/** Characters of the script that the bundler makes from the sources at once; the tool's detour must not carry more. */
async function minifiedLength(modules: PlayerModules): Promise<number> {
  const { script } = await fromSources(modules);
  const { code } = await transform(script, { minify: true, target: 'es2020', charset: 'ascii' });
  return code.length;
}

/** The kinds whose folders have gone into a player. */
const foldersIn = (bundle: Bundle): string[] =>
  [...new Set(filesIn(bundle).flatMap((path) => /^src\/questions\/([^/]+)\//.exec(path)?.[1] ?? []))].sort();

describe('the player', () => {
  const dialects = [...new Set(Object.values(targets).map((target) => target.dialect))];

  test.each(dialects)('for %s carries nothing of the compiler', async (dialect) => {
    const { metafile } = await bundleDialect(ROOT, dialect);
    const inputs = Object.keys(metafile.inputs).filter((path) => path !== 'entry.ts');
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

  test.each(dialects)(
    'for %s is at most 19.5 KB gzipped with everything that it may bring along',
    async (dialect) => {
      const all = await bundlePlayer(ROOT, { dialect, kinds: KIND_NAMES, features: FEATURES });
      expect(gzipped(all)).toBeLessThanOrEqual(19.5);
      expect(all).not.toContain(ROOT);
    },
  );

  test.each(KIND_NAMES)('carries %s only where it is used, and then at most 1.5 KB more', async (kind) => {
    const other = KIND_NAMES.find((name) => name !== kind && name !== 'single')!;
    for (const dialect of dialects) {
      const plain = playerFor(dialect, ['single', other]);
      const more = playerFor(dialect, [...new Set<KindName>(['single', other, kind])]);
      expect(foldersIn(await fromSources(plain))).toEqual(['single', other].sort());
      const [without, withIt] = [await bundlePlayer(ROOT, plain), await bundlePlayer(ROOT, more)];
      expect(gzipped(withIt) - gzipped(without)).toBeLessThanOrEqual(1.5);
      expect(without.length).toBeLessThanOrEqual(await minifiedLength(plain));
    }
  });

  test.each(FEATURES)('carries what %s needs only in courses that have it', async (feature) => {
    for (const dialect of dialects) {
      const [without, more] = [[], [feature]].map((features) => ({ dialect, kinds: ['single'], features }));
      const plain = filesIn(await fromSources(without!));
      const withIt = filesIn(await fromSources(more!));
      const files = NEEDED[feature].map((name) => `src/${name.replace('<dialect>', dialect)}.ts`);
      expect(withIt.filter((path) => !plain.includes(path)).sort()).toEqual(files.sort());
      expect((await bundlePlayer(ROOT, more!)).length).toBeLessThanOrEqual(await minifiedLength(more!));
    }
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
