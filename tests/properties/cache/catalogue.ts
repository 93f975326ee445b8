import { mkdir, mkdtemp, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../../src/cli/main.ts';
import { collectedProcess } from '../../support/collected-process.ts';

const EPISODE = (id: string): string => `---
id: ${id}
title: Eine Anfrage
role: Wenn Sie mit Kundinnen und Kunden zu tun haben.
---

Sie bekommen eine Anfrage.

![Ein Tor](media/tor.svg)

## Wie reagieren Sie?

- [x] Ich antworte freundlich.

  > Das ist höflich. Wer eine freundliche Antwort bekommt, nimmt auch ein Nein gern an.

- [ ] Ich antworte nicht.

  > Das kränkt. Wer keine Antwort bekommt, denkt sich eine, und selten eine gute.
`;

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="#123456"/></svg>';

const COURSES = ['eins', 'zwei', 'drei'];

/** All that a build leaves: its answer, and every file but those of its cache. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** by path */
  readonly files: Readonly<Record<string, string>>;
}

/** A folder with three small courses that are edited and built. */
export class Catalogue {
  readonly #folder: string;
  readonly #args: readonly string[];

  private constructor(folder: string, args: readonly string[]) {
    this.#folder = folder;
    this.#args = args;
  }

  /** @param args of each build */
  static async create(...args: readonly string[]): Promise<Catalogue> {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'knigge-catalogue-')));
    const catalogue = new Catalogue(folder, args);
    await catalogue.write('tool/hash.txt', 'of the tool');
    for (const id of COURSES) {
      const head = `id: ${id}\ntitle: Kurs ${id}\nlanguage: de\nversion: 1.0.0\n`;
      await catalogue.write(`modules/${id}/course.yaml`, head);
      await catalogue.write(`modules/${id}/01-anfrage.md`, EPISODE('anfrage'));
      await catalogue.write(`modules/${id}/02-bitte.md`, EPISODE('bitte'));
      await catalogue.write(`modules/${id}/media/tor.svg`, DRAWING);
    }
    return catalogue;
  }

  remove(): Promise<void> {
    return rm(this.#folder, { recursive: true });
  }

  async write(name: string, text: string): Promise<void> {
    await mkdir(dirname(join(this.#folder, name)), { recursive: true });
    await writeFile(join(this.#folder, name), text);
  }

  /** The text of a file; empty where there is none. */
  read(name: string): Promise<string> {
    return readFile(join(this.#folder, name), 'utf8').catch(() => '');
  }

  delete(name: string): Promise<void> {
    return rm(join(this.#folder, name), { recursive: true, force: true });
  }

  move(from: string, to: string): Promise<void> {
    return rename(join(this.#folder, from), join(this.#folder, to)).catch(() => undefined);
  }

  async build(env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
    const context = collectedProcess(this.#folder, env, { compiled: join(this.#folder, 'tool/command') });
    const code = await main(['build', '--json', ...this.#args], context);
    return { code, stdout: context.stdout.text, stderr: context.stderr.text, files: await this.#files() };
  }

  /** Turns over a bit of a byte in an entry of the cache; both are given as shares of what there is. */
  async damage(entry: number, byte: number): Promise<void> {
    const entries = (await this.#paths()).filter((path) => path.startsWith('cache/'));
    const path = entries[Math.floor(entry * entries.length)];
    if (path === undefined) return;
    const bytes = await readFile(join(this.#folder, path));
    bytes[Math.floor(byte * bytes.length)]! ^= 4;
    await writeFile(join(this.#folder, path), bytes);
  }

  async #files(): Promise<Record<string, string>> {
    const paths = (await this.#paths()).filter((path) => !path.startsWith('cache/'));
    const contents = await Promise.all(paths.map((path) => readFile(join(this.#folder, path), 'base64')));
    return Object.fromEntries(paths.map((path, index) => [path, contents[index]!]));
  }

  async #paths(): Promise<string[]> {
    const entries = await readdir(this.#folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(this.#folder.length + 1))
      .sort();
  }
}

/** Something that happens to a course between two builds. */
export type Edit = (catalogue: Catalogue, course: string) => Promise<void>;

const edit =
  (name: string, change: (text: string) => string): Edit =>
  async (catalogue, course) => {
    const path = `modules/${course}/${name}`;
    await catalogue.write(path, change(await catalogue.read(path)));
  };

const bump = (text: string): string =>
  text.replace(/\d+\.(\d+)\.0$/m, (_, minor: string) => `1.${Number(minor) + 1}.0`);

/** By what they do. */
export const EDITS: Readonly<Record<string, Edit>> = {
  nothing: async () => undefined,
  'a new scenario': edit('01-anfrage.md', (text) => text.replace('Sie bekommen', 'Sie bekommen heute')),
  'a new option': edit('02-bitte.md', (text) => text.replace('nicht.', 'gar nicht.')),
  'a new feedback': edit('02-bitte.md', (text) => text.replace('Das kränkt.', 'Das kränkt alle.')),
  'a warning': edit('01-anfrage.md', (text) =>
    text.replace('Ich antworte freundlich', 'Ich antworte immer freundlich'),
  ),
  'an error': edit('01-anfrage.md', (text) => text.replace('- [x]', '- [y]')),
  'no error': edit('01-anfrage.md', (text) => text.replace('- [y]', '- [x]')),
  'a minor version': edit('course.yaml', bump),
  'an older version': edit('course.yaml', (text) => text.replace(/^version:.*$/m, 'version: 0.9.0')),
  'a tracking level': edit(
    'course.yaml',
    (text) => `${text.replace(/^tracking:.*\n/m, '')}tracking: result\n`,
  ),
  'one package for each episode': edit(
    'course.yaml',
    (text) => `${text.replace(/^packaging:.*\n/m, '')}packaging: per-episode\n`,
  ),
  'a silenced warning': edit(
    'course.yaml',
    (text) => `${text.replace(/^silence:.*\n/m, '')}silence: [KNG008]\n`,
  ),
  'the id of another course': edit('course.yaml', (text) => text.replace(/^id:.*$/m, 'id: eins')),
  'a new drawing': edit('media/tor.svg', (text) => text.replace(/#\d{6}/, '#654321')),
  'a drawing that loads something': edit('media/tor.svg', (text) => text.replace('<rect', '<script/><rect')),
  'a file that nobody uses': edit('media/notiz.txt', (text) => `${text}.`),
  'other line ends': edit('02-bitte.md', (text) => text.replaceAll('\n', '\r\n')),
  'no lock file': (catalogue, course) => catalogue.delete(`modules/${course}/ids.lock.yaml`),
  'a lock file of somebody else': edit('ids.lock.yaml', (text) => text.replace('key: "01"', 'key: "0z"')),
  'no second episode': (catalogue, course) => catalogue.delete(`modules/${course}/02-bitte.md`),
  'the second episode again': edit('02-bitte.md', () => EPISODE('bitte')),
  'another order': (catalogue, course) =>
    catalogue.move(`modules/${course}/02-bitte.md`, `modules/${course}/00-bitte.md`),
  'no drawing': (catalogue, course) => catalogue.delete(`modules/${course}/media/tor.svg`),
  'the drawing again': edit('media/tor.svg', () => DRAWING),
  'no packages': (catalogue) => catalogue.delete('dist'),
};

export { COURSES };
