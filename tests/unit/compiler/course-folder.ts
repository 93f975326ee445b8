import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { compile, type CompileResult } from '../../../src/compiler/compile.ts';
import { packageRoot } from '../../../src/tool/package-root.ts';
import { readFolder, type Sources } from '../../../src/source/folder/read-folder.ts';
import { lockUpdate } from '../../../src/lock/lock-update.ts';
import { saveLock } from '../../../src/lock/save-lock.ts';
import type { Target } from '../../../src/course/targets.ts';
import { lint } from '../../../src/diagnostics/catalogue/lint.ts';
import { explain, type Diagnostic } from '../../../src/diagnostics/finding.ts';
import { writeCourse } from '../../golden/write-course.ts';

const LINT_PROBLEMS: readonly object[] = Object.values(lint);

/** What a build of one folder came to, as far as the command shows it. */
export interface Outcome {
  readonly compiled: CompileResult;
  readonly lockWritten: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** A course folder on disk that goes away with the test. */
export class CourseFolder {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  /** files by name; a small course.yaml and an episode are supplied where none is given */
  static async create(files: Readonly<Record<string, string>> = {}): Promise<CourseFolder> {
    const path = await mkdtemp(join(tmpdir(), 'knigge-course-'));
    onTestFinished(async () => rm(path, { recursive: true, force: true }));
    const given = Object.entries(files).map(([name, text]) => ({ name, text, form: [] }));
    await writeCourse(path, given);
    return new CourseFolder(path);
  }

  read(name: string): Promise<string> {
    return readFile(join(this.path, name), 'utf8');
  }

  write(name: string, text: string): Promise<void> {
    return writeFile(join(this.path, name), text);
  }

  sources(): Promise<Sources> {
    return readFolder(this.path, 'kurs');
  }

  /** Compiles as the command does; what the rules for good texts say to texts that say nothing is left out. */
  async compile(targets: readonly Target[] = ['scorm12']): Promise<CompileResult> {
    const compiled = await compile(await this.sources(), { root: packageRoot(), version: '1.2.3' }, targets);
    return {
      ...compiled,
      findings: compiled.findings.filter(({ problem }) => !LINT_PROBLEMS.includes(problem)),
    };
  }

  /** Compiles and, where the course is valid, saves the lock file: what the build does but for the zips. */
  async build(frozen = false): Promise<Outcome> {
    const compiled = await this.compile();
    const saved =
      compiled.valid && (await saveLock(await this.sources(), lockUpdate(compiled.valid.lock), frozen));
    const findings = [...compiled.findings, ...(saved?.findings ?? [])];
    return {
      compiled,
      lockWritten: saved?.written ?? false,
      diagnostics: findings.map((found) => explain(found, 'en')),
    };
  }
}

/** An episode whose options are, in turn, recommended and not. */
export const episode = (id: string, options: readonly string[], scenario = 'Something happens.'): string =>
  [
    `---\nid: ${id}\ntitle: An episode\n---\n\n${scenario}\n\n## What do you do?\n`,
    ...options.map((text, index) => `- [${index === 0 ? 'x' : ' '}] ${text}\n\n  > Because.\n`),
  ].join('\n');
