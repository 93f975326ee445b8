import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import type { Diagnostic } from '../../../src/diagnostics/finding.ts';
import { writeCourse } from '../../golden/write-course.ts';
import { collectedProcess } from '../../support/collected-process.ts';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `--json` prints. */
export interface Report {
  readonly packages: readonly Readonly<Record<string, unknown>>[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A temporary folder in which commands are run, with courses below modules/. */
export class Workspace {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  /** The folder, with small courses of these names; it is deleted after the test. */
  static async create(...courses: readonly string[]): Promise<Workspace> {
    const path = await realpath(await mkdtemp(join(tmpdir(), 'knigge-workspace-')));
    onTestFinished(async () => rm(path, { recursive: true, force: true }));
    const workspace = new Workspace(path);
    for (const course of courses) await workspace.course(course);
    return workspace;
  }

  /** Writes a course below modules/ with one question; `yaml` goes below the four required keys of course.yaml. */
  async course(
    folder: string,
    { id = folder, version = '1.0.0', language = 'de', yaml = '' } = {},
    files: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const head = `id: ${id}\ntitle: Kurs ${folder}\nlanguage: ${language}\nversion: ${version}\n`;
    const all = { 'course.yaml': head + yaml, ...files };
    await writeCourse(
      join(this.path, 'modules', folder),
      Object.entries(all).map(([name, text]) => ({ name, text, form: [] })),
    );
  }

  async write(name: string, contents: string | Uint8Array): Promise<void> {
    await mkdir(join(this.path, name, '..'), { recursive: true });
    await writeFile(join(this.path, name), contents);
  }

  read(name: string): Promise<Buffer> {
    return readFile(join(this.path, name));
  }

  async text(name: string): Promise<string> {
    return String(await this.read(name));
  }

  readAll(names: readonly string[]): Promise<Buffer[]> {
    return Promise.all(names.map((name) => this.read(name)));
  }

  /** names in a folder, none where it does not exist */
  async list(folder: string): Promise<string[]> {
    const names: string[] = await readdir(join(this.path, folder)).catch(() => []);
    return names.sort();
  }

  /** Runs a command line in this folder, within this process, with this environment alone. */
  async command(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
    const context = collectedProcess(this.path, env);
    const code = await main(args, context);
    return { code, stdout: context.stdout.text, stderr: context.stderr.text };
  }

  build(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
    return this.command(['build', ...args], env);
  }
}

/** The one document on stdout; throws where there is anything else. */
export const reportOf = ({ stdout }: Run): Report => JSON.parse(stdout) as Report;
