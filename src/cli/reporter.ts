import { posix } from 'node:path';
import type { Colors } from 'picocolors/types.js';
import type { Sources } from '../source/folder/read-folder.ts';
import { sourceTexts } from '../source/folder/source-texts.ts';
import { LOCK_FILE } from '../lock/lock-file.ts';
import type { Package } from '../package/pack.ts';
import { severityOf, type Finding } from '../diagnostics/finding.ts';
import { print } from '../diagnostics/print.ts';
import type { MessageLanguage } from '../diagnostics/problem.ts';
import { targets } from '../lms/targets.ts';
import { fileSize } from './file-size.ts';
import type { Output } from './process-context.ts';
import { buildMessages, type BuildMessages } from './messages.ts';
import { Progress } from './progress.ts';

/** A course whose packages have been written. */
interface BuiltCourse {
  readonly title: string;
  readonly version: string;
  readonly episodes: readonly Titled[];
  /** the largest possible resume data of all packages, in characters */
  readonly resumeSize: number;
  /** with the bytes of their zips */
  readonly packages: readonly (Pick<Package, 'name' | 'episode' | 'target'> & { readonly bytes: number })[];
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** Prints on stderr what a command does; stdout is kept for `--json`. */
export class Reporter {
  readonly #language: MessageLanguage;
  readonly #messages: BuildMessages;
  readonly #stderr: Output;
  readonly #colors: Colors;
  readonly #progress: Progress;

  constructor(language: MessageLanguage, stderr: Output, colors: Colors) {
    this.#language = language;
    this.#messages = buildMessages[language];
    this.#stderr = stderr;
    this.#colors = colors;
    this.#progress = new Progress(stderr, buildMessages[language]);
  }

  findings(findings: readonly Finding[], sources: Sources | undefined): void {
    const texts = sources ? sourceTexts(sources) : new Map<string, string>();
    for (const found of findings) this.#print(`${print(found, texts, this.#language, this.#colors)}\n`);
  }

  paragraphs(texts: readonly string[]): void {
    for (const text of texts) this.#print(`${text}\n`);
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
    { title, version, episodes, packages, resumeSize }: BuiltCourse,
    out: string,
    lockWritten: boolean,
  ): void {
    this.#print(`${this.#colors.green('✔')} ${this.#messages.course(title, version, episodes.length)}`);
    const files = packages.map(({ name }) => posix.join(out, name));
    const width = Math.max(...files.map((file) => file.length));
    packages.forEach(({ episode, target, bytes }, index) => {
      if (episode !== null && episode !== packages[index - 1]?.episode) this.#episode(episodes, episode);
      const { label, suits } = targets[target];
      const size = fileSize(bytes, this.#language).padStart(9);
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
  #episode(episodes: readonly Titled[], id: string): void {
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

  /** how many courses of a build are done */
  progress(done: number, total: number): void {
    this.#progress.show(done, total);
  }

  /** a build was stopped before its end */
  stopped(done: number, total: number): void {
    this.#print(this.#messages.stopped(done, total));
  }

  #print(text: string): void {
    this.#progress.clear();
    this.#stderr.write(`${text}\n`);
  }
}
