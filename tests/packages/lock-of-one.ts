import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

type Entry = Readonly<Record<string, unknown>>;

interface LockFile {
  readonly packages: Readonly<Record<string, Entry>>;
}

/** The two files that tell npm to install one tarball of this project, without development dependencies. */
export interface Wish {
  readonly manifest: string;
  readonly lock: string;
}

/**
 * @param ours package-lock.json of this project, whose versions and hashes shall hold
 * @param packed package.json as it is in the tarball
 * @param tarball path to it from the folder to install in, and its bytes on disk
 * @param fromCache whether npm shall look into its cache for what has a hash, as it does where an address is known
 */
export async function lockOfOne(
  ours: string,
  packed: string,
  tarball: { readonly path: string; readonly file: string },
  fromCache: boolean,
): Promise<Wish> {
  const { packages } = JSON.parse(ours) as LockFile;
  const { version, dependencies, bin, engines } = JSON.parse(packed) as Entry;
  const sha512 = createHash('sha512')
    .update(await readFile(tarball.file))
    .digest('base64');
  const spec = `file:${tarball.path}`;
  const root = { name: 'somewhere-else', private: true, dependencies: { knigge: spec } };
  const needed = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true)
    .map(([path, entry]) => [
      path,
      // an address that nobody can reach: what the cache lacks is an error, not a download
      fromCache ? { ...entry, resolved: `https://cache.invalid/${encodeURIComponent(path)}.tgz` } : entry,
    ]);
  const lock = {
    name: root.name,
    lockfileVersion: 3,
    requires: true,
    packages: {
      '': { name: root.name, dependencies: root.dependencies },
      'node_modules/knigge': {
        version,
        dependencies,
        bin,
        engines,
        resolved: spec,
        integrity: `sha512-${sha512}`,
      },
      ...Object.fromEntries(needed),
    },
  };
  return { manifest: JSON.stringify(root), lock: JSON.stringify(lock) };
}
