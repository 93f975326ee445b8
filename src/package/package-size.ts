import { finding, type Finding } from '../diagnostics/finding.ts';
import { startOf } from '../diagnostics/place.ts';
import type { PackageFile } from '../files/package-file.ts';
import { MOST_BYTES } from '../source/media/file-sizes.ts';

const MEGABYTES = MOST_BYTES / 1e6;
/** From 65,535 files on, a ZIP archive needs the extension zip64 (PKWARE APPNOTE 4.4.1.4). */
const FILES = 65_000;

/**
 * An error where the media of a package exceed the limits.
 *
 * @param sizes bytes of files on disk, by name in the package
 * @param file path of course.yaml, for the message
 */
export function sizeFindings(
  { title, media }: { readonly title: string; readonly media: readonly PackageFile[] },
  sizes: ReadonlyMap<string, number>,
  file: string,
): Finding[] {
  const bytesOf = (each: PackageFile): number =>
    'bytes' in each ? each.bytes.length : (sizes.get(each.name) ?? 0);
  const megabytes = Math.ceil(media.reduce((sum, each) => sum + bytesOf(each), 0) / 1e6);
  if (megabytes <= MEGABYTES && media.length <= FILES) return [];
  const params = { title, megabytes, files: media.length, mostMegabytes: MEGABYTES, mostFiles: FILES };
  return [finding('packageTooLarge', startOf(file), params)];
}
