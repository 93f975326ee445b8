import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A program that reads ZIP archives. */
export interface Reader {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** packages of Debian in which it is */
  readonly debian: string;
}

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** They print SHA-256 and name of each entry. */
export const readers: readonly Reader[] = [
  {
    name: "Java's ZipInputStream",
    command: ['java', beside('ReadZip.java')],
    debian: 'default-jdk-headless',
  },
  { name: "PHP's ZipArchive", command: ['php', beside('read-zip.php')], debian: 'php-cli php-zip' },
  { name: "Python's zipfile", command: ['python3', beside('read_zip.py')], debian: 'python3' },
];

/** It tests checksums. */
export const unzip: Reader = { name: 'unzip', command: ['unzip', '-t'], debian: 'unzip' };

/** What a reader prints of an archive. Throws where it refuses the archive, and where it is not installed. */
export async function readZip({ name, command, debian }: Reader, path: string): Promise<string> {
  const [program, ...args] = command;
  try {
    const { stdout } = await promisify(execFile)(program, [...args, path], { maxBuffer: 10_000_000 });
    return stdout;
  } catch (error) {
    // A shell's exit code for a command that is missing; read-zip.php has it where PHP lacks its part.
    const isMissing = ['ENOENT', 127].includes((error as { code?: string | number }).code ?? '');
    throw isMissing ? new Error(`${name} is missing: apt-get install -y ${debian}`, { cause: error }) : error;
  }
}
