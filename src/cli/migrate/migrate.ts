import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrateCourse } from '../../source/formats/migrate-course.ts';
import { FORMAT } from '../../source/formats/migrations.ts';
import { displayPath, readFolder, type Sources } from '../../source/folder/read-folder.ts';
import { writeWhole } from '../../files/write-file.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { MessageLanguage } from '../../diagnostics/problem.ts';
import { reported } from '../../diagnostics/reported.ts';
import { colorsFor } from '../colors.ts';
import { OUR_FAULT } from '../exit-codes.ts';
import { Report } from '../reporter.ts';
import { wantedCourses } from '../wanted-courses.ts';
import { migrateWords } from '../messages.ts';

export interface MigrateOptions {
  readonly lang: MessageLanguage;
}

/** What became of one course. */
type Outcome = 'same' | 'changed' | 'failed' | 'fault';

/** Brings courses to the present format; answers the exit code: 0 done, 1 a course resists, 2 usage, 3 our fault. */
export async function migrate(folders: readonly string[], { lang }: MigrateOptions): Promise<number> {
  const paint = colorsFor(process.stderr);
  const report = new Report(lang, paint);
  const words = migrateWords[lang];
  const findings: Finding[] = [];
  const tell = (found: readonly Finding[], sources?: Sources): void => {
    findings.push(...found);
    report.findings(found, sources);
  };
  const wanted = await wantedCourses(folders);
  if (wanted.findings.length > 0) {
    tell(wanted.findings);
    return wanted.exit;
  }

  const migrateFolder = async (path: string): Promise<Outcome> => {
    const sources = await readFolder(path);
    const { files, findings: found } = migrateCourse(sources, await storedTexts(sources));
    tell(reported(found, []), sources);
    if (found.length > 0) {
      say(`${paint.red('✘')} ${words.failed(sources.folder)}`);
      return 'failed';
    }
    if (files.size === 0) return 'same';
    try {
      for (const [name, text] of files) await writeWhole(join(path, sources.files.get(name)!), text);
    } catch (error) {
      if (!READ_ONLY.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      say(`${paint.red('✘')} ${words.readOnly(sources.folder)}`);
      return 'failed';
    }
    say(`${paint.green('✔')} ${words.migrated(sources.folder, FORMAT, [...files.keys()])}`);
    return 'changed';
  };

  const outcomes = new Set<Outcome>();
  for (const path of wanted.folders) {
    try {
      outcomes.add(await migrateFolder(path));
    } catch (error) {
      outcomes.add('fault');
      report.fault(error, displayPath(path));
    }
  }
  report.summary(findings, 0);
  if (outcomes.has('changed')) say(words.next);
  if (outcomes.has('fault')) return OUR_FAULT;
  if (outcomes.has('failed')) return 1;
  if (!outcomes.has('changed')) say(words.upToDate(FORMAT));
  return 0;
}

const READ_ONLY = ['EACCES', 'EPERM', 'EROFS'];

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** The texts that can be read, as stored: with their line ends and byte-order marks. Links are no files. */
async function storedTexts({ path, texts, files }: Sources): Promise<Map<string, string>> {
  const names = [...texts].filter(([, source]) => typeof source === 'object').map(([name]) => name);
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return new Map(
    await Promise.all(
      names.map(
        async (name) => [name, decoder.decode(await readFile(join(path, files.get(name)!)))] as const,
      ),
    ),
  );
}
