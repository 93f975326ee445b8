import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomically } from '../../src/files/write-file-atomically.ts';
import { isTemporary } from '../../src/files/temporary-path.ts';
import { targets } from '../../src/lms/targets.ts';
import { provideControlFiles } from './control-files.ts';
import { bundleDialect } from './player.ts';
import { bundleClient } from './preview-client.ts';
import { readThemeFiles, themeModule } from './theme.ts';

/**
 * Makes what the tool reads from `generated/` at run time: control files, the player of each dialect, themes, and the
 * client of the preview.
 *
 * @param root the folder of this project
 * @throws Error that says what to do, where a control file is missing
 */
export async function generate(root: string): Promise<void> {
  await provideControlFiles(root);
  await Promise.all([generatePlayers(root), generateThemes(root), generateClient(root)]);
}

type Files = Readonly<Record<string, string>>;

async function generatePlayers(root: string): Promise<void> {
  const dialects = [...new Set(Object.values(targets).map(({ dialect }) => dialect))];
  const made = dialects.map(async (dialect) => [
    `${dialect}.js`,
    (await bundleDialect(root, dialect)).script,
  ]);
  await replaceFiles(join(root, 'generated', 'player'), Object.fromEntries(await Promise.all(made)) as Files);
}

/** Makes the themes in `templates/`. */
export async function generateThemes(root: string): Promise<void> {
  const folder = join(root, 'templates');
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const made = names.map(async (name) => [
    `${name}.js`,
    await themeModule(await readThemeFiles(folder, name)),
  ]);
  await replaceFiles(join(root, 'generated', 'themes'), Object.fromEntries(await Promise.all(made)) as Files);
}

async function generateClient(root: string): Promise<void> {
  const { script, style } = await bundleClient(root);
  await replaceFiles(join(root, 'generated', 'preview'), { 'preview.js': script, 'preview.css': style });
}

/** Writes files into a folder, and deletes what else lies there, but for what another process is writing. */
async function replaceFiles(folder: string, files: Files): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFileAtomically(join(folder, name), text);
  for (const name of await readdir(folder)) {
    if (!(name in files) && !isTemporary(name))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}
