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
import { keyKeeper } from './keep-keys.ts';
import { rememberEpisodes } from './remember-episodes.ts';
import { rememberPictures } from './remember-pictures.ts';
import type { Standard } from './state.ts';

/** One package of a course, without the package around it. */
export interface PreviewedPackage {
  readonly title: string;
  readonly playerCourse: PlayerCourse;
  /** index.html as it would ship */
  page(standard: Standard): Promise<string>;
  /** name in the package → where it lies */
  readonly media: ReadonlyMap<string, string>;
  /** the files of pictures, which are made from those in the folder: name in the package → bytes */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** A course folder as it is right now. */
export interface Snapshot {
  /** undefined where the course has an error */
  readonly course: Course | undefined;
  readonly units: readonly PreviewedPackage[];
  readonly findings: readonly Finding[];
  readonly sources: Sources | undefined;
  /** the same for two looks that show the same */
  readonly fingerprint: string;
}

/**
 * Looks at a course folder again and again, doing no more each time than what has changed. Never writes.
 *
 * @param folder the path as people see it
 */
export function createSnapshots(path: string, folder: string, tool: Tool): () => Promise<Snapshot> {
  const keep = keyKeeper();
  const readers = { episode: rememberEpisodes(), picture: rememberPictures() };

  return async () => {
    const sources = await readFolder(path, folder).catch(gone);
    if (!sources) return nothing(folder);
    const { plan, findings, silence } = await planCourse(sources, tool, undefined, readers);
    const diagnosed = { findings: withoutSilenced(findings, silence), sources };
    if (!plan) return { course: undefined, units: [], fingerprint: '', ...diagnosed };
    const { course, lock, pictures } = plan.valid;
    const identities = keep(plan.valid.identities, lock.last);
    const units = planPackages({ ...plan.valid, identities }).map((each): PreviewedPackage => ({
      title: packageTitle(each),
      playerCourse: each.playerCourse,
      page: async (standard) => {
        const { html } = await makePage(each, standard, await createRenderer(tool, course.theme));
        return html;
      },
      media: mediaPaths(each),
      pictures: new Map([...pictures.values()].flatMap(filesOf).map(({ name, bytes }) => [name, bytes])),
    }));
    const stamps = await Promise.all(units.flatMap((unit) => [...unit.media.values()].map(stampOf)));
    return { course, units, fingerprint: JSON.stringify([course, [...identities], stamps]), ...diagnosed };
  };
}

/** Tells one state of a file from another. */
const stampOf = (path: string): Promise<string> =>
  stat(path).then(
    ({ mtimeMs, size }) => `${mtimeMs}/${size}`,
    () => '',
  );

/** A folder that has gone can come back. */
function gone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
}

const nothing = (folder: string): Snapshot => ({
  course: undefined,
  units: [],
  findings: [finding('folderNotFound', startOf(folder), { folder, nearest: undefined })],
  sources: undefined,
  fingerprint: '',
});
