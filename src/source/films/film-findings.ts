import { textIn } from '../folder/text-in.ts';
import { finding, type Finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';
import { captionFindings } from '../captions/caption-findings.ts';
import type { Sources } from '../folder/read-folder.ts';
import type { RequestedFile } from '../media/media.ts';
import { isFilm } from '../media/media-types.ts';

/** Larger films take long to upload, and to load on a phone. */
const MAX_MEGABYTES = 20;

/** Findings about the films of a course and their captions; `sizes` in bytes by media names. */
export const filmFindings = (
  requested: ReadonlyMap<string, RequestedFile>,
  sizes: ReadonlyMap<string, number>,
  sources: Sources,
): Finding[] =>
  [...requested].flatMap(([name, { path, place }]) => {
    const megabytes = Math.round((sizes.get(name) ?? 0) / 1e6);
    return [
      ...(/\.vtt$/i.test(path) ? captionsIn(path, sources) : []),
      ...(isFilm(path) && megabytes > MAX_MEGABYTES
        ? [finding('heavyFilm', place, { path, megabytes })]
        : []),
    ];
  });

function captionsIn(path: string, sources: Sources): Finding[] {
  const found: Finding[] = [];
  const file = `${sources.folder}/${path}`;
  if (sources.texts.get(path) === 'empty')
    return [finding('captionsWithoutCues', startOf(file), { lines: [] })];
  const text = textIn(sources, path, found);
  return text === undefined ? found : captionFindings(text, file);
}
