import { stat } from 'node:fs/promises';
import { planCourse } from '../compiler/plan-course.ts';
import { pageMaker } from '../page/make-pages.ts';
import { mediaPaths } from '../package/package-media.ts';
import { packageTitle } from '../package/package-names.ts';
import { filesOf } from '../source/pictures/picture.ts';
import { deliveredName } from '../plan/delivered-name.ts';
import { planPackages } from '../plan/package-plan.ts';
import { pictureReader } from '../source/pictures/read-pictures.ts';
import { readFolder, type Sources } from '../source/folder/read-folder.ts';
import type { Tool } from '../tool/tool.ts';
import { createRenderer } from '../page/renderer.ts';
import type { Course } from '../course/course.ts';
import type { PlayerCourse } from '../course/player-course.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { startOf } from '../diagnostics/place.ts';
import { FileError, isAbsent } from '../files/file-error.ts';
import { withoutSilenced } from '../diagnostics/without-silenced.ts';
import { stableKeys } from './stable-keys.ts';
import { cachedEpisodeReader } from './episode-cache.ts';
import { cachedFileHasher } from './hash-cache.ts';
import { cachedPictureReader } from './picture-cache.ts';
import type { Standard } from './state.ts';

/** The contents of one package of a course, before they are packed. */
export interface PreviewedPackage {
  readonly title: string;
  readonly playerCourse: PlayerCourse;
  /** the pages with their scripts and styles as they are in the package: name → bytes */
  pages(standard: Standard): Promise<ReadonlyMap<string, Uint8Array>>;
  /** name in the package → path of the file */
  readonly media: ReadonlyMap<string, string>;
  /** re-encoded pictures: name in the package → bytes */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** A course folder at one moment. */
export interface Snapshot {
  /** undefined where the course has an error */
  readonly course: Course | undefined;
  readonly units: readonly PreviewedPackage[];
  readonly findings: readonly Finding[];
  readonly sources: Sources | undefined;
  /** equal as long as course, identities and media files are unchanged */
  readonly fingerprint: string;
}

/**
 * Makes a function that takes snapshots of a course folder, and pack time reads only what has changed. It never writes.
 *
 * @param folder the path as it is displayed
 */
export function createSnapshots(path: string, folder: string, tool: Tool): () => Promise<Snapshot> {
  const withStableKeys = stableKeys();
  const readers = {
    episode: cachedEpisodeReader(),
    picture: cachedPictureReader(pictureReader(tool.cache)),
    hash: cachedFileHasher(),
  };

  return async () => {
    const sources = await readFolder(path, folder).catch((error: unknown) => withoutFolder(folder, error));
    if ('findings' in sources) return sources;
    const { plan, findings, silence } = await planCourse(sources, tool, undefined, readers);
    const diagnosed = { findings: withoutSilenced(findings, silence), sources };
    if (!plan) return { course: undefined, units: [], fingerprint: '', ...diagnosed };
    const { course, lock, pictures } = plan.valid;
    const identities = withStableKeys(plan.valid.identities, lock.last);
    const units = planPackages({ ...plan.valid, identities }).map((pack): PreviewedPackage => ({
      title: packageTitle(pack),
      playerCourse: pack.playerCourse,
      pages: async (standard) => {
        const { files } = await pageMaker(pack, await createRenderer(tool, course.theme))(standard);
        return new Map(files.map(({ name, bytes }) => [name, bytes]));
      },
      media: new Map([...mediaPaths(pack)].map(([name, path]) => [deliveredName(pack, name), path])),
      pictures: new Map([...pictures.values()].flatMap(filesOf).map(({ name, bytes }) => [name, bytes])),
    }));
    const stamps = await Promise.all(units.flatMap((unit) => [...unit.media.values()].map(stampOf)));
    return { course, units, fingerprint: JSON.stringify([course, [...identities], stamps]), ...diagnosed };
  };
}

/** A string that changes with the file. */
const stampOf = (path: string): Promise<string> =>
  stat(path).then(
    ({ mtimeMs, size }) => `${mtimeMs}/${size}`,
    () => '',
  );

/** A folder that was deleted or is withheld can come back. */
function withoutFolder(folder: string, error: unknown): Snapshot {
  if (!(error instanceof FileError)) throw error;
  const { reason } = error;
  const place = startOf(folder);
  const found = isAbsent(reason)
    ? finding('folderNotFound', place, { folder, nearest: undefined })
    : finding('unreadable', place, { path: folder, reason });
  return { course: undefined, units: [], findings: [found], sources: undefined, fingerprint: '' };
}
