import { nameWithHash } from '../files/name-with-hash.ts';
import type { ValidCourse } from './valid-course.ts';

/**
 * The name under which a package delivers a file of the course: its media name with a part of the hash of what is
 * delivered.
 */
export function deliveredName(
  { pictures, hashes }: Pick<ValidCourse, 'pictures' | 'hashes'>,
  mediaName: string,
): string {
  const hash = hashes.get(mediaName);
  return pictures.get(mediaName)?.file.name ?? (hash ? nameWithHash(mediaName, hash) : mediaName);
}
