import { mkdir, mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { stdout } from 'node:process';

import { measureBuild } from './measure-build.ts';
import { table } from './table.ts';

/** name, number of films, and size of each in bytes */
const SIZES = [
  ['1 of 1 KB', 1, 1000],
  ['1 of 1 GB', 1, 1_000_000_000],
  ['20 of 60 MB', 20, 60_000_000],
] as const;
/** peak memory of a build at most, in megabytes */
const MAX_MEMORY = 400;

const COURSE = 'id: media\ntitle: Big media\nlanguage: en\nversion: 1.0.0\ntargets: [scorm12]\n';
const CAPTIONS = 'WEBVTT\n\n00:00.000 --> 00:01.000\nSilence.\n';
const episode = (film: number): string => `---
id: watching-${film}
title: Watching
---

A film is shown.

## Video

[A long film](media/${film}.mp4)

### Transcript

Nobody says a word.

## What do you do?

- [x] I watch it.

  > Thank you.

- [ ] I do not.

  > A pity.
`;

async function writeCourse(folder: string, films: number, size: number): Promise<void> {
  await mkdir(join(folder, 'media'), { recursive: true });
  await writeFile(join(folder, 'course.yaml'), COURSE);
  for (let film = 1; film <= films; film += 1) {
    await writeFile(join(folder, `${film}.md`), episode(film));
    const file = await open(join(folder, 'media', `${film}.mp4`), 'w');
    await file.truncate(size);
    await file.close();
    await writeFile(join(folder, 'media', `${film}.vtt`), CAPTIONS);
  }
}

const parent = await mkdtemp(join(tmpdir(), 'knigge-bench-'));
try {
  const rows: [string, number, number][] = [];
  for (const [name, films, size] of SIZES) {
    const folder = join(parent, String(size));
    await writeCourse(folder, films, size);
    const { memory, seconds } = await measureBuild([folder, '--out', `${folder}-zips`]);
    rows.push([name, memory, seconds]);
  }
  stdout.write(`${table(['films', 'peak memory, MB', 'build, s'], rows)}\n\n`);
  const isSmall = rows.every(([, memory]) => memory < MAX_MEMORY);
  stdout.write(`Under ${MAX_MEMORY} MB: ${isSmall ? 'yes' : 'no'}.\n`);
  process.exitCode = isSmall ? 0 : 1;
} finally {
  await rm(parent, { recursive: true, force: true });
}
