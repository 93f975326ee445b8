import { richFromJson } from '../../src/schema/rich-from-json.ts';
import { toHtml } from 'hast-util-to-html';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { compile, type CompileResult } from '../../src/compiler/compile.ts';
import { controlFiles } from '../../src/package/control-files.ts';
import { packageRoot } from '../../src/tool/package-root.ts';
import { TARGETS, type Target } from '../../src/course/targets.ts';
import { fetched, readable, readPage } from '../unit/page/page-tags.ts';
import { schemaErrors, type SchemaSet } from './schemas.ts';
import { kindOf } from '../../src/questions/kind-of.ts';
import { readFlagship } from '../support/flagship.ts';
import { withoutHash } from '../support/without-hash.ts';
import { zipped } from '../support/zipped.ts';

const SETS: Readonly<Record<Target, readonly ['scorm12' | 'scorm2004', SchemaSet]>> = {
  scorm12: ['scorm12', 'scorm12'],
  'scorm2004-3': ['scorm2004', '2004-3rd'],
  'scorm2004-4': ['scorm2004', '2004-4th'],
};

const root = packageRoot();
let flagship: CompileResult;

beforeAll(async () => {
  const sources = await readFlagship();
  flagship = await compile(sources, { root, version: '9.8.7' }, TARGETS);
});

/** One for the start page, and one for each episode. */
const pictures = (): string[] =>
  ['titelbild', ...flagship.valid!.course.episodes.map(({ id }) => id)].map((name) => `media/${name}.svg`);

/** Style and scripts of the second page. */
const PAGE_FILES = ['hide-blocked.js', 'player.js', 'style.css'];

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

describe.each(TARGETS)('the flagship for %s', (target) => {
  const [dialect, schemas] = SETS[target];
  let files: Readonly<Record<string, Uint8Array>>;
  let control: readonly string[];
  const textOf = (name: string): string => strFromU8(files[name]!);

  beforeAll(async () => {
    files = unzipSync(await zipped(flagship.packages.find((one) => one.target === target)!));
    control = (await controlFiles(dialect, root)).map(({ name }) => name);
  });

  test('has manifest, pages, data sheet and control files at its root, its pictures, and nothing else', () => {
    expect(control.length).toBeGreaterThan(3);
    const pages = ['index.html', 'files.html', ...PAGE_FILES];
    const expected = ['imsmanifest.xml', 'knigge.json', ...pages, ...pictures(), ...control];
    expect(Object.keys(files).map(withoutHash).sort()).toEqual(expected.sort());
  });

  test('carries the control files byte for byte', async () => {
    const official = await controlFiles(dialect, root);
    const changed = official.filter(({ name, bytes }) => Buffer.compare(files[name]!, bytes) !== 0);
    expect(changed.map(({ name }) => name)).toEqual([]);
  });

  test('has a manifest that the official schemas accept', () => {
    expect(schemaErrors(schemas, textOf('imsmanifest.xml'))).toEqual([]);
  });

  test('lists each of its own files in the manifest, once', () => {
    const manifest = textOf('imsmanifest.xml');
    const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) =>
      decodeURIComponent(href!),
    );
    const own = Object.keys(files).filter((name) => name !== 'imsmanifest.xml' && !control.includes(name));
    expect(listed.sort()).toEqual(own.sort());
    expect(manifest).toContain('href="index.html"');
    expect(manifest).toContain('identifier="smk-de-v1"');
  });

  test('has a data sheet with the full course, its identities and the tool', () => {
    const sheet = JSON.parse(textOf('knigge.json'), richFromJson) as Record<string, unknown>;
    expect(sheet).toMatchObject({ format: 1, tool: { name: 'knigge', version: '9.8.7' } });
    expect(sheet['course']).toEqual(flagship.valid!.course);
    const identities = sheet['questions'] as Record<string, unknown>;
    const locked = flagship.valid!.lock.next.questions;
    expect(Object.keys(identities)).toEqual(flagship.valid!.course.episodes.map(({ id }) => id));
    for (const [id, identity] of Object.entries(identities)) {
      const { key, revision, hash, options } = locked[id]!;
      expect(identity).toEqual({ key, revision, hash, letters: options.map(({ letter }) => letter) });
    }
  });

  test('lets exactly its own style and script run', () => {
    const { tags, raw } = readPage(textOf('index.html'));
    const [style, hideBlocked, data, script] = raw;
    expect(raw).toHaveLength(4);
    expect(JSON.parse(data!)).toHaveProperty('episodes.length', 10);
    const policy = tags.find(({ attributes }) => attributes.has('http-equiv'))!.attributes.get('content')!;
    expect(policy.match(/'sha256-[^']+'/g)).toEqual([
      `'sha256-${sha256(hideBlocked!)}'`,
      `'sha256-${sha256(script!)}'`,
      `'sha256-${sha256(style!)}'`,
    ]);
  });

  test('asks for its pictures and nothing else', () => {
    const { tags, raw } = readPage(textOf('index.html'));
    expect(tags.length).toBeGreaterThan(300);
    expect(fetched(tags).map(withoutHash)).toEqual(pictures());
    expect(tags.filter(({ name }) => ['link', 'iframe', 'object', 'embed', 'base'].includes(name))).toEqual(
      [],
    );
    expect(raw[0]).not.toMatch(/@import|url\(/);
    expect(raw.join()).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|import\(/);
  });

  test('has a second page of the same content, with style and scripts as files under the hash of their content', () => {
    const [index, second] = ['index.html', 'files.html'].map((name) => readPage(textOf(name)));
    expect(second!.raw.filter(Boolean)).toEqual([index!.raw[2]]);
    const asked = fetched(second!.tags).filter((name) => /\.(js|css)$/.test(name));
    expect(asked.map(withoutHash).sort()).toEqual(PAGE_FILES);
    for (const name of asked) {
      expect(name).toContain(createHash('sha256').update(files[name]!).digest('hex').slice(0, 8));
    }
    const [style, hideBlocked, , script] = index!.raw;
    expect(new Set(asked.map(textOf))).toEqual(new Set([style, hideBlocked, script]));
    const body = (name: string): string => /<main[\s\S]*<\/footer>/.exec(textOf(name))![0];
    expect(body('files.html')).toBe(body('index.html'));
  });

  test('is ASCII wherever a server might name another charset', () => {
    const texts = Object.keys(files).filter((name) => /\.(html|js|css)$/.test(name));
    expect(texts).toHaveLength(5);
    // oxlint-disable-next-line no-control-regex
    expect(texts.filter((name) => /[^\0-\x7f]/.test(textOf(name)))).toEqual([]);
  });

  test('holds every word of the course in the page, and none in the data island', () => {
    const html = readable(textOf('index.html'));
    const [, , data = ''] = readPage(html).raw;
    for (const { id, title, scenario, scenes } of flagship.valid!.course.episodes) {
      expect(html).toContain(`data-episode="${id}"`);
      for (const part of toHtml(scenario.tree).split(/<img [^>]*>/)) expect(html).toContain(part);
      expect(data).toContain(`"${id}"`);
      expect(data).not.toContain(title);
      for (const { question } of scenes) {
        expect(html).toContain(`data-question="${question.id}"`);
        for (const { text, feedback } of kindOf(question).summarize(question, []).options) {
          expect(html).toContain(toHtml(text.tree));
          expect(html).toContain(toHtml(feedback!.tree));
          expect(data).not.toContain(text.text);
        }
      }
    }
  });

  test('names nothing of the machine that built it', () => {
    const naming = ['index.html', 'imsmanifest.xml', 'knigge.json'].filter(
      (name) => textOf(name).includes(root) || textOf(name).includes('node_modules'),
    );
    expect(naming).toEqual([]);
  });
});

test('one course, three packages: the page differs by its dialect alone', async () => {
  const zips = await Promise.all(flagship.packages.map(zipped));
  const data = zips.map((zip) => readPage(strFromU8(unzipSync(zip)['index.html']!)).raw[2]);
  expect(new Set(data).size).toBe(1);
  expect(flagship.findings).toEqual([]);
  expect(flagship.packages.map(({ name }) => name)).toEqual(
    TARGETS.map((target) => `smk-de-1.0.1-${target}.zip`),
  );
});
