import { stat } from 'node:fs/promises';
import { planCourse } from '../compiler/plan-course.ts';
import { makePage } from '../page/make-page.ts';
import { mediaPaths } from '../package/package-media.ts';
import { packageTitle } from '../package/package-names.ts';
import { filesOf } from '../source/pictures/picture.ts';
import { planPackages } from '../plan/package-plan.ts';
import { readFolder, type Sources } from '../source/folder/read-folder.ts';
import type { Tool } from '../tool/tool.ts';
import { createRenderer } from '../page/renderer.ts';
import type { Course } from '../course/course.ts';
import type { PlayerCourse } from '../course/player-course.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { startOf } from '../diagnostics/place.ts';
import { withoutSilenced } from '../diagnostics/without-silenced.ts';
import { stableKeys } from './stable-keys.ts';
import { cachedEpisodeReader } from './episode-cache.ts';
import { cachedPictureReader } from './picture-cache.ts';
import type { Standard } from './state.ts';

/** The contents of one package of a course, before they are packed. */
export interface PreviewedPackage {
  readonly title: string;
  readonly playerCourse: PlayerCourse;
  /** index.html as it is in the package */
  page(standard: Standard): Promise<string>;
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
  const readers = { episode: cachedEpisodeReader(), picture: cachedPictureReader() };

  return async () => {
    const sources = await readFolder(path, folder).catch(undefinedIfMissing);
    if (!sources) return ofMissingFolder(folder);
    const { plan, findings, silence } = await planCourse(sources, tool, undefined, readers);
    const diagnosed = { findings: withoutSilenced(findings, silence), sources };
    if (!plan) return { course: undefined, units: [], fingerprint: '', ...diagnosed };
    const { course, lock, pictures } = plan.valid;
    const identities = withStableKeys(plan.valid.identities, lock.last);
    const units = planPackages({ ...plan.valid, identities }).map((pack): PreviewedPackage => ({
      title: packageTitle(pack),
      playerCourse: pack.playerCourse,
      page: async (standard) => {
        const { html } = await makePage(pack, standard, await createRenderer(tool, course.theme));
        return html;
      },
      media: mediaPaths(pack),
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

/** A folder that was deleted can come back, and is no error. */
function undefinedIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
}

const ofMissingFolder = (folder: string): Snapshot => ({
  course: undefined,
  units: [],
  findings: [finding('folderNotFound', startOf(folder), { folder, nearest: undefined })],
  sources: undefined,
  fingerprint: '',
});
