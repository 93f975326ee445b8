import { releaseOf } from '../../../src/changes/release-of.ts';
import { lockText } from '../../../src/lock/lock-text.ts';
import { packageRoot } from '../../../src/tool/package-root.ts';
import { validate } from '../../../src/compiler/validate.ts';
import { LOCK_FILE } from '../../../src/lock/lock-file.ts';
import { normalise } from '../../../src/source/folder/normalise.ts';
import type { Release } from '../../../src/changes/release.ts';
import { Authored } from '../../releases/authored.ts';

const YAML = `id: kurs
title: Ein Kurs
language: de
version: 1.2.0
targets: [scorm12, scorm2004-3, scorm2004-4]
`;

/** An episode with three options, whose texts all name it. */
export const episode = (id: string, name: string): string => `---
id: ${id}
title: ${name}
---

${name} kommt.

## Was tun Sie mit ${name}?

- [x] ${name} annehmen.

  > Annehmen hilft.

- [~] ${name} vertagen.

  > Vertagen geht.

- [ ] ${name} vergessen.

  > Vergessen schadet.
`;

/** A course of three episodes at version 1.2.0; `yaml` goes below the usual keys. */
export const author = (yaml = ''): Authored =>
  new Authored([
    ['course.yaml', YAML + yaml],
    ['01-post.md', episode('post', 'Post')],
    ['02-foto.md', episode('foto', 'Foto')],
    ['03-anruf.md', episode('anruf', 'Anruf')],
  ]);

/** The state that a build makes of a course now, as far as it is compared; keeps the lock file, as a build does. */
export async function stateOf({ texts }: Authored): Promise<Release> {
  const sources = {
    folder: 'kurs',
    path: 'kurs',
    texts: new Map([...texts].map(([name, text]) => [name, normalise(Buffer.from(text))])),
    files: new Map([...texts.keys()].map((name) => [name, name])),
  };
  const { valid, findings } = await validate(sources, { root: packageRoot(), version: '0.0.0' });
  if (!valid) throw new Error(`the course has an error: ${JSON.stringify(findings)}`);
  texts.set(LOCK_FILE, lockText(valid.lock.next));
  return releaseOf(valid);
}
