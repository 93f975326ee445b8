import { posix } from 'node:path';
import type { Colors } from 'picocolors/types.js';
import type { Comparison } from '../changes/compare.ts';
import type { CompileResult } from '../compiler/compile.ts';
import type { Sources } from '../source/folder/read-folder.ts';
import { sourceTexts } from '../source/folder/source-texts.ts';
import { LOCK_FILE } from '../lock/read-lock.ts';
import type { WrittenPackage } from '../package/write-package.ts';
import type { Course } from '../course/course.ts';
import { severityOf, type Finding } from '../diagnostics/finding.ts';
import { print } from '../diagnostics/print.ts';
import type { MessageLanguage } from '../diagnostics/problem.ts';
import { targets } from '../lms/targets.ts';
import type { Output } from './process-context.ts';
import { reportChanges } from './report-changes.ts';
import { reportVerdicts } from './report-verdicts.ts';
import { buildMessages, type BuildMessages } from './messages.ts';

/** A course whose packages have been written. */
interface BuiltCourse extends CompileResult {
  readonly packages: readonly WrittenPackage[];
}

/** Prints on stderr what a command does; stdout is kept for `--json`. */
export class Reporter {
  readonly #language: MessageLanguage;
  readonly #messages: BuildMessages;
  readonly #stderr: Output;
  readonly #colors: Colors;

  constructor(language: MessageLanguage, stderr: Output, colors: Colors) {
    this.#language = language;
    this.#messages = buildMessages[language];
    this.#stderr = stderr;
    this.#colors = colors;
  }

  findings(findings: readonly Finding[], sources: Sources | undefined): void {
    const texts = sources ? sourceTexts(sources) : new Map<string, string>();
    for (const found of findings) this.#print(`${print(found, texts, this.#language, this.#colors)}\n`);
  }

  /** whether the new packages may replace an older one, and what has changed */
  comparison(comparison: Comparison): void {
    for (const report of [reportVerdicts, reportChanges]) {
      this.#print(`${report(comparison, this.#language, this.#colors)}\n`);
    }
  }

  failed(folder: string): void {
    this.#print(`${this.#colors.red('✘')} ${this.#messages.failed(folder)}\n`);
  }

  internalError(error: unknown, folder: string): void {
    const trace = error instanceof Error ? error.stack : String(error);
    this.#print(`${this.#colors.red('✘')} ${folder}: ${this.#messages.internalError}\n${trace}\n`);
  }

  /** the packages of a course in a folder (display path): size, and the LMSs that each suits */
  course(
    { folder }: Sources,
    { valid, packages, resumeSize }: BuiltCourse,
    out: string,
    lockWritten: boolean,
  ): void {
    const { title, version, episodes } = valid!.course;
    this.#print(`${this.#colors.green('✔')} ${this.#messages.course(title, version, episodes.length)}`);
    const files = packages.map(({ name }) => posix.join(out, name));
    const width = Math.max(...files.map((file) => file.length));
    packages.forEach(({ episode, target, bytes }, index) => {
      if (episode !== null && episode !== packages[index - 1]?.episode) this.#episode(episodes, episode);
      const { label, suits } = targets[target];
      const size = `${kilobytes(bytes, this.#language)} KB`.padStart(9);
      this.#print(`  ${this.#colors.bold(files[index]!.padEnd(width))} ${size}  ${label} – ${suits}`);
    });
    this.#print(
      this.#colors.dim(
        `  ${this.#messages.resume(resumeSize, Math.min(...packages.map(({ target }) => targets[target].resumeLimit)))}`,
      ),
    );
    if (lockWritten)
      this.#print(this.#colors.dim(`  ${this.#messages.lockWritten(`${folder}/${LOCK_FILE}`)}`));
    this.#print('');
  }

  /** the heading of an episode's packages, in a series */
  #episode(episodes: Course['episodes'], id: string): void {
    const index = episodes.findIndex((episode) => episode.id === id);
    this.#print(`  ${this.#messages.episode(index + 1, episodes[index]!.title)}`);
  }

  summary(findings: readonly Finding[], packages: number): void {
    const count = (severity: string): number =>
      findings.filter((found) => severityOf(found) === severity).length;
    const summary = this.#messages.summary(count('error'), count('warning'));
    if (summary) this.#print(summary);
    if (packages > 0) this.#print(this.#messages.nextStep);
  }

  #print(text: string): void {
    this.#stderr.write(`${text}\n`);
  }
}

const kilobytes = (bytes: number, language: MessageLanguage): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(
    bytes / 1000,
  );
