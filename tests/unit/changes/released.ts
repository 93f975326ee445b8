import { expect } from 'vitest';
import { Workspace, type Run } from '../cli/workspace.ts';
import { edit } from './command.ts';

export const COURSE = 'modules/kurs/course.yaml';
export const EPISODE = 'modules/kurs/01-anfrage.md';
export const LOCK = 'modules/kurs/ids.lock.yaml';

/** The package of the release, for SCORM 1.2. */
export const OLD = 'alt/kurs-de-1.0.0-scorm12.zip';

export type Edit = readonly [name: string, before: string | RegExp, after: string];

/** Makes a course whose release 1.0.0 is in alt/, then edits it; `yaml` goes below the usual keys of course.yaml. */
export async function released(
  edits: readonly Edit[] = [],
  yaml = 'targets: [scorm12]\n',
): Promise<Workspace> {
  const workspace = await Workspace.create();
  await workspace.course('kurs', { yaml });
  expect(await workspace.command(['build', '--out', 'alt'])).toMatchObject({ code: 0 });
  for (const [name, before, after] of edits) await edit(workspace, name, before, after);
  return workspace;
}

/** Compares release 1.0.0 with the edited course by `knigge diff`. */
export const diffAfter = async (edits: readonly Edit[], ...args: readonly string[]): Promise<Run> =>
  (await released(edits)).command(['diff', OLD, 'modules/kurs', ...args]);

/** Sets the version. */
export const to = (version: string): Edit => [COURSE, 'version: 1.0.0', `version: ${version}`];

export const TYPO: Edit = [EPISODE, 'Das kränkt.', 'Das kränkt sehr.'];

/** Rewrites the situation, so that learners answer again. */
export const REWRITE: Edit = [EPISODE, 'Sie bekommen eine Anfrage.', 'Sie bekommen eine Drohung.'];

/** Rates a poor option as acceptable. */
export const RATE: Edit = [EPISODE, '- [ ] Ich', '- [~] Ich'];
