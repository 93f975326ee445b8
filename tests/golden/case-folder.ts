import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caseText, parseCase, type GoldenCase } from './case.ts';

const isUpdating = process.env['UPDATE_GOLDEN'] === '1';

/** The cases of one folder beside this file. */
export class CaseFolder {
  readonly names: readonly string[];
  readonly #path: string;

  private constructor(path: string, names: readonly string[]) {
    this.#path = path;
    this.names = names;
  }

  static async read(folder: 'cases' | 'commands'): Promise<CaseFolder> {
    const path = join(import.meta.dirname, folder);
    const names = await readdir(path);
    return new CaseFolder(path, names.filter((name) => name.endsWith('.txt')).sort());
  }

  /** What each case says is seen, all in one, by message language. */
  async shown(language: string): Promise<string> {
    const golden = await Promise.all(this.names.map((name) => this.parse(name)));
    return golden.map(({ expected }) => expected.get(language) ?? '').join('\n');
  }

  /**
   * What comes out of a case, and what it says should, each by message language; where the author has asked for it,
   * the first is written down before.
   */
  async run(name: string, outcome: (golden: GoldenCase) => Promise<ReadonlyMap<string, string>>) {
    const golden = await this.parse(name);
    const actual = await outcome(golden);
    if (isUpdating) await writeFile(join(this.#path, name), caseText(golden, actual));
    const { expected } = isUpdating ? await this.parse(name) : golden;
    return { actual: Object.fromEntries(actual), expected: Object.fromEntries(expected) };
  }

  async parse(name: string): Promise<GoldenCase> {
    return parseCase(await readFile(join(this.#path, name), 'utf8'));
  }
}
