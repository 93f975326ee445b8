import { COURSE_FILE } from '../../source/folder/course-file.ts';
import { finding, type Finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';
import type { Package } from '../../package/pack.ts';

/** SuccessFactors builds a content object's id from the first 15 characters of the identifier (SAP KBA 2316909). */
const PREFIX_LENGTH = 15;

/** The names of the packages of a run, without their contents. */
export class PackageNames {
  /** folders of courses (display paths), by the names of their packages */
  readonly #folders = new Map<string, string[]>();
  /** folders of courses and identifiers of their packages, by the first characters of the identifiers */
  readonly #identifiers = new Map<string, { readonly folder: string; readonly identifier: string }[]>();

  /**
   * Findings for packages of a course that would overwrite one of an earlier course, or have the same id in
   * SuccessFactors; one for each earlier course.
   */
  add(folder: string, packages: readonly Pick<Package, 'name' | 'identifier'>[]): Finding[] {
    const place = startOf(`${folder}/${COURSE_FILE}`);
    const found = new Map<string, Finding>();
    for (const { name } of packages) {
      for (const other of this.#folders.get(name) ?? []) {
        if (!found.has(other)) found.set(other, finding('duplicateArtefact', place, { name, other }));
      }
    }
    for (const { identifier } of packages) {
      for (const earlier of this.#identifiers.get(prefixOf(identifier)) ?? []) {
        const params = { identifier, other: earlier.identifier };
        if (!found.has(earlier.folder)) found.set(earlier.folder, finding('sharedPrefix', place, params));
      }
    }
    for (const { name } of packages) append(this.#folders, name, folder);
    const identifiers = new Map(packages.map(({ identifier }) => [prefixOf(identifier), identifier]));
    for (const [prefix, identifier] of identifiers) append(this.#identifiers, prefix, { folder, identifier });
    return [...found.values()];
  }
}

const append = <T>(lists: Map<string, T[]>, key: string, item: T): void =>
  void lists.set(key, [...(lists.get(key) ?? []), item]);

const prefixOf = (identifier: string): string => identifier.slice(0, PREFIX_LENGTH);
