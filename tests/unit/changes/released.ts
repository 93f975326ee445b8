import { expect } from 'vitest';
import { Workspace } from '../cli/workspace.ts';
import { edit } from './command.ts';

export const COURSE = 'modules/kurs/course.yaml';
export const EPISODE = 'modules/kurs/01-anfrage.md';
export const LOCK = 'modules/kurs/ids.lock.yaml';

/** The package of the release, for SCORM 1.2. */
export const OLD = 'alt/kurs-de-1.0.0-scorm12.zip';

export type Edit = readonly [name: string, before: string | RegExp, after: string];

/** A course whose release 1.0.0 lies in alt/, then edited; `yaml` goes below the usual keys of course.yaml. */
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

export const to = (version: string): Edit => [COURSE, 'version: 1.0.0', `version: ${version}`];

export const TYPO: Edit = [EPISODE, 'Das kränkt.', 'Das kränkt sehr.'];

/** The situation changes its sense. */
export const REWRITE: Edit = [EPISODE, 'Sie bekommen eine Anfrage.', 'Sie bekommen eine Drohung.'];

/** An option that was poor is acceptable now. */
export const RATE: Edit = [EPISODE, '- [ ] Ich', '- [~] Ich'];
