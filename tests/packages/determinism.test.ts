import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/tool/package-root.ts';
import { TARGETS } from '../../src/course/targets.ts';
import { DOT } from '../support/dot.ts';
import { reportOf, Workspace } from '../unit/cli/workspace.ts';

const FLAGSHIP = join(packageRoot(), 'modules', 'social-media-knigge');

const PICTURES = `---
id: bilder
title: Über Bilder
---

![Ein Gruß](media/Grüße.png) ![Noch einer](<media/Öl auf Papier.png>)

## Und nun?

- [x] Größe zeigen.

  > Schön.

- [ ] Nörgeln.

  > Unschön.
`;

/** How a system keeps text and names. */
interface System {
  readonly text: (text: string) => string;
  readonly names: 'NFC' | 'NFD';
}

const LINUX: System = { text: (text) => text, names: 'NFC' };
const MAC: System = { text: (text) => text.normalize('NFD'), names: 'NFD' };
const WINDOWS: System = { text: (text) => `\u{FEFF}${text.replaceAll('\n', '\r\n')}`, names: 'NFC' };

/** The flagship and an episode with pictures, as a system stores them, first file first or last. */
async function place(folder: string, system: System, order: 1 | -1): Promise<void> {
  await mkdir(join(folder, 'media'), { recursive: true });
  const names = (await readdir(FLAGSHIP)).filter((name) => /\.(md|yaml)$/.test(name));
  const files = new Map<string, string | Buffer>([
    ['11-bilder.md', system.text(PICTURES)],
    ['media/Öl auf Papier.png', DOT],
    ['media/Grüße.png', DOT],
  ]);
  for (const name of names) files.set(name, system.text(await readFile(join(FLAGSHIP, name), 'utf8')));
  for (const name of await readdir(join(FLAGSHIP, 'media'))) {
    files.set(`media/${name}`, await readFile(join(FLAGSHIP, 'media', name)));
  }
  for (const [name, text] of [...files].sort(([a], [b]) => (a < b ? -order : order))) {
    await writeFile(join(folder, name.normalize(system.names)), text);
  }
}

test('the same sources make the same bytes, wherever and however they are stored', async () => {
  const systems = [
    { folder: 'kurs', system: LINUX, order: 1 },
    { folder: 'Ein anderer Ordner', system: MAC, order: -1 },
    { folder: 'a/b/c', system: WINDOWS, order: -1 },
  ] as const;
  const hashes: string[][] = [];
  for (const { folder, system, order } of systems) {
    const workspace = await Workspace.create();
    await place(join(workspace.path, folder), system, order);
    const args = [folder, '--json', '--out', `out/${folder}`, '--target', TARGETS.join()];
    const run = await workspace.build(args);
    const { packages, diagnostics } = reportOf(run);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    hashes.push(packages.map(({ target, sha256 }) => `${String(target)} ${String(sha256)}`));
  }
  expect(hashes[0]).toHaveLength(TARGETS.length);
  expect(hashes[1]).toEqual(hashes[0]);
  expect(hashes[2]).toEqual(hashes[0]);
});
