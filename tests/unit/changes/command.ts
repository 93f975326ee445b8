import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import type { Change } from '../../../src/changes/change.ts';
import type { Verdict } from '../../../src/changes/verdict.ts';
import type { Report, Run, Workshop } from '../cli/command-run.ts';

/** Runs a command line in this process, in a person's folder; what it prints is kept. */
export async function run({ path }: Workshop, words: readonly string[], env = {}): Promise<Run> {
  const home = process.cwd();
  const printed = { stdout: '', stderr: '' };
  for (const [name, value] of Object.entries({ CI: '', LC_ALL: 'C', ...env })) vi.stubEnv(name, value);
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      printed[name] += String(text);
      return true;
    }),
  );
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  process.chdir(path);
  try {
    const code = await main(words);
    return { code, ...printed };
  } finally {
    process.chdir(home);
    for (const spy of spies) spy.mockRestore();
  }
}

/** What `--json` prints of a comparison; the parts of the comparison are missing where there is none. */
export interface Compared {
  readonly old: Readonly<Record<string, unknown>>;
  readonly new: Readonly<Record<string, unknown>>;
  readonly verdicts: readonly { readonly target: string; readonly verdict: Verdict }[];
  readonly again: readonly string[];
  readonly added: readonly string[];
  readonly changes: readonly (Change & { readonly message: string })[];
}

export type Told = Partial<Compared> & Pick<Report, 'diagnostics'>;

/** The one document on stdout; throws where there is anything else. */
export const told = ({ stdout }: Run): Told => JSON.parse(stdout) as Told;

/** A code of each message, in order. */
export const codesIn = (diagnostics: Report['diagnostics']): string[] => diagnostics.map(({ code }) => code);

/** Replaces a passage of a file that must be there. */
export async function edit(
  shop: Workshop,
  name: string,
  before: string | RegExp,
  after: string,
): Promise<void> {
  const text = String(await shop.read(name));
  const edited = text.replace(before, after);
  if (edited === text) throw new Error(`${name} has no ${String(before)}, or nothing changes`);
  await shop.write(name, edited);
}

export const writeBytes = (shop: Workshop, name: string, bytes: Uint8Array): Promise<void> =>
  writeFile(join(shop.path, name), bytes);
