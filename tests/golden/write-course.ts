import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CaseFile } from './case.ts';

const COURSE = `id: demo
title: Beispiel
language: de
version: 1.0.0
`;

/** Good enough for nobody to have anything against it. */
const EPISODE = `---
id: anfrage
title: Die Anfrage
role: Wenn Sie mit Kundinnen und Kunden zu tun haben.
---

Sie bekommen eine Anfrage.

## Wie reagieren Sie?

- [x] Ich antworte freundlich.

  > Das ist höflich. Wer eine freundliche Antwort bekommt, nimmt auch ein Nein gern an.

- [ ] Ich antworte nicht.

  > Das kränkt. Wer keine Antwort bekommt, denkt sich eine, und selten eine gute.
`;

const SUPPLIED: readonly CaseFile[] = [
  { name: 'course.yaml', text: COURSE, form: [] },
  { name: '01-anfrage.md', text: EPISODE, form: [] },
];

const isEpisode = ({ name }: CaseFile): boolean => name.endsWith('.md');

/** Writes a case's files; a course.yaml or an episode that it does not give is supplied. */
export async function writeCourse(folder: string, files: readonly CaseFile[]): Promise<void> {
  const supplied = SUPPLIED.filter(
    (one) => !files.some((file) => file.name === one.name || (isEpisode(file) && isEpisode(one))),
  );
  for (const file of [...supplied, ...files]) {
    if (!file.form.includes('missing')) await writeCaseFile(folder, file);
  }
}

/** Writes one file in its form; the text of a link names what it leads to. */
export async function writeCaseFile(folder: string, { name, text, form }: CaseFile): Promise<void> {
  const path = join(folder, form.includes('decomposed') ? name.normalize('NFD') : name);
  await mkdir(dirname(path), { recursive: true });
  if (form.includes('link')) await symlink(text.trim(), path);
  else await writeFile(path, encode(text, form));
  if (form.includes('heavy')) await truncate(path, 48_000_000);
  if (form.includes('huge')) await truncate(path, 4_200_000_000);
}

function encode(text: string, form: readonly string[]): Buffer {
  if (form.includes('Base64')) return Buffer.from(text, 'base64');
  const ends = form.includes('CRLF') ? text.replaceAll('\n', '\r\n') : text;
  const letters = form.includes('decomposed') ? ends.normalize('NFD') : ends;
  const marked = form.includes('BOM') ? `\u{FEFF}${letters}` : letters;
  const encoding = form.includes('Latin-1') ? 'latin1' : form.includes('UTF-16') ? 'utf16le' : 'utf8';
  return Buffer.from(marked, encoding);
}
