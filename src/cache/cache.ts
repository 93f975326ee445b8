import { createHash } from 'node:crypto';
import { readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { writeFileAtomically } from '../files/write-file-atomically.ts';

/** What is kept. */
export const KINDS = ['course', 'picture', 'player'] as const;
type Kind = (typeof KINDS)[number];

/** What a value is made from, as data that JSON can hold. */
export type Inputs = readonly unknown[];

/** Keeps values on disk under what they are made from, for all builds that use the same folder, at the same time, too. */
export interface Cache {
  /** The value; undefined where there is none, or where its file is damaged. */
  get<T>(kind: Kind, inputs: Inputs): Promise<T | undefined>;
  /** Keeps a value that structured cloning can copy; does nothing where the folder cannot be written. */
  put(kind: Kind, inputs: Inputs, value: unknown): Promise<void>;
  readonly options: CacheOptions;
}

export interface CacheOptions {
  /** absolute */
  readonly folder: string;
  /** what the values depend on beside their inputs: this tool, and the programs it works with */
  readonly maker: string;
  /** a file that changes with the tool, and its text: where it has changed since, nothing is kept */
  readonly toolFile: { readonly path: string; readonly text: string };
  /** distinguishes the temporary files of this run */
  readonly run: string;
}

/** Bytes of a SHA-256. */
const HASH_LENGTH = 32;

/** In milliseconds: an entry that is read is marked as used once a day. */
const MARKED_EVERY = 86_400_000;

/** Opens the cache in a folder, which is made with the first value. */
export function openCache(options: CacheOptions): Cache {
  const { folder, maker, toolFile, run } = options;
  const keyOf = (kind: Kind, inputs: Inputs): string =>
    sha256(JSON.stringify([maker, kind, inputs])).toString('hex');
  const pathOf = (kind: Kind, key: string): string => join(folder, kind, key.slice(0, 2), key.slice(2));
  return {
    async get<T>(kind: Kind, inputs: Inputs) {
      const key = keyOf(kind, inputs);
      const path = pathOf(kind, key);
      const bytes = await readFile(path).catch(() => undefined);
      if (!bytes || !checksum(key, bytes.subarray(HASH_LENGTH)).equals(bytes.subarray(0, HASH_LENGTH)))
        return undefined;
      await markAsUsed(path);
      return deserialize(bytes.subarray(HASH_LENGTH)) as T;
    },
    async put(kind, inputs, value) {
      const tool = await readFile(toolFile.path, 'utf8').catch(() => undefined);
      if (tool !== toolFile.text) return;
      const key = keyOf(kind, inputs);
      const content = serialize(value);
      const bytes = Buffer.concat([checksum(key, content), content]);
      // What cannot be kept is made again.
      await writeFileAtomically(pathOf(kind, key), bytes, run).catch(() => undefined);
    },
    options,
  };
}

/** The value for these inputs; makes and keeps it where the cache does not have it. */
export async function kept<T>(
  cache: Cache | undefined,
  kind: Kind,
  inputs: Inputs,
  make: () => Promise<T>,
): Promise<T> {
  const found = await cache?.get<T>(kind, inputs);
  if (found !== undefined) return found;
  const made = await make();
  await cache?.put(kind, inputs, made);
  return made;
}

const sha256 = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** Also of the key, so that an entry in the place of another is found out. */
const checksum = (key: string, content: Uint8Array): Buffer => sha256(key, content);

async function markAsUsed(path: string): Promise<void> {
  const stats = await stat(path).catch(() => undefined);
  const now = Date.now();
  if (stats && now - stats.mtimeMs > MARKED_EVERY)
    await utimes(path, now / 1000, now / 1000).catch(() => undefined);
}
