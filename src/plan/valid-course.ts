import type { Course } from '../course/course.ts';
import type { Place } from '../diagnostics/place.ts';
import type { Lock } from '../lock/lock.ts';
import type { Identity } from '../lock/reconcile.ts';
import type { FontFacts } from '../source/brand/font.ts';
import type { Sources } from '../source/folder/read-folder.ts';
import type { UsedMedia } from '../source/media/media.ts';
import type { Picture } from '../source/pictures/picture.ts';

/** A course without an error, and everything else that was read from its folder. */
export interface ValidCourse {
  readonly sources: Sources;
  readonly course: Course;
  /** by question id */
  readonly identities: ReadonlyMap<string, Identity>;
  readonly lock: { readonly last: Lock | undefined; readonly next: Lock };
  readonly media: UsedMedia;
  /** by media name */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** bytes as delivered, by media name */
  readonly sizes: ReadonlyMap<string, number>;
  /** SHA-256 of the files in the course folder in hexadecimal, by media name */
  readonly hashes: ReadonlyMap<string, string>;
  /** facts about the brand's font; undefined where the brand has none */
  readonly font: FontFacts | undefined;
  /** place of the version, for findings */
  readonly versionPlace: Place;
}
