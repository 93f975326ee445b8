import type { Change } from '../../../src/changes/change.ts';
import type { Verdict } from '../../../src/changes/verdict.ts';
import type { Report, Run, Workspace } from '../cli/workspace.ts';

/** What `--json` prints of a comparison; the parts of the comparison are missing where there is none. */
export interface Compared {
  readonly old: Readonly<Record<string, unknown>>;
  readonly new: Readonly<Record<string, unknown>>;
  readonly verdicts: readonly { readonly target: string; readonly verdict: Verdict }[];
  readonly again: readonly string[];
  readonly added: readonly string[];
  readonly changes: readonly (Change & { readonly message: string })[];
}

export type DiffOutput = Partial<Compared> & Pick<Report, 'diagnostics'>;

/** The one document on stdout; throws where there is anything else. */
export const diffOutput = ({ stdout }: Run): DiffOutput => JSON.parse(stdout) as DiffOutput;

/** A code of each message, in order. */
export const codesIn = (diagnostics: Report['diagnostics']): string[] => diagnostics.map(({ code }) => code);

/** Replaces a passage of a file that must be there. */
export async function edit(
  workspace: Workspace,
  name: string,
  before: string | RegExp,
  after: string,
): Promise<void> {
  const text = await workspace.text(name);
  const edited = text.replace(before, after);
  if (edited === text) throw new Error(`${name} has no ${String(before)}, or nothing changes`);
  await workspace.write(name, edited);
}
