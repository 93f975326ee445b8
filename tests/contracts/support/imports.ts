import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');

export interface Import {
  readonly from: string;
  /** a file below the root for a relative import, else the name of a package */
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Files below a folder of the project, relative to its root, with forward slashes. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      posix.join(folder, entry.parentPath.slice(join(ROOT, folder).length).replaceAll('\\', '/'), entry.name),
    )
    .sort();

export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** What a source file imports, also while it runs. */
export const importsOf = (file: string): Import[] => {
  const text = read(file);
  const target = (to: string): string => (to.startsWith('.') ? posix.join(posix.dirname(file), to) : to);
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]/gms);
  return [
    ...[...statements].map(([statement, type, to]) => ({
      from: file,
      to: target(to!),
      typeOnly: type !== undefined || /^import\s+\{\s*(type\s[^,}]+,?\s*)+\}/.test(statement),
    })),
    ...[...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, to]) => ({
      from: file,
      to: target(to!),
      typeOnly: false,
    })),
  ];
};
