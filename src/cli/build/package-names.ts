import { COURSE_FILE } from '../../source/folder/course-file.ts';
import { finding, type Finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';
import type { Package } from '../../package/pack.ts';

/** SuccessFactors builds a content object's id from the first 15 characters of the identifier (SAP KBA 2316909). */
const PREFIX_LENGTH = 15;

interface Names {
  readonly names: ReadonlySet<string>;
  /** identifiers by their first characters */
  readonly identifiers: ReadonlyMap<string, string>;
}

/** The names of the packages of a run, without their contents. */
export class PackageNames {
  /** by the folder of the course (display path) */
  readonly #earlier = new Map<string, Names>();

  /**
   * Findings for packages of a course that would overwrite one of an earlier course, or have the same id in
   * SuccessFactors.
   */
  add(folder: string, packages: readonly Pick<Package, 'name' | 'identifier'>[]): Finding[] {
    const place = startOf(`${folder}/${COURSE_FILE}`);
    const findings = [...this.#earlier].flatMap(([other, { names, identifiers }]) => {
      const same = packages.find(({ name }) => names.has(name));
      if (same) return [finding('duplicateArtefact', place, { name: same.name, other })];
      const similar = packages.find(({ identifier }) => identifiers.has(prefixOf(identifier)));
      if (!similar) return [];
      const { identifier } = similar;
      const former = identifiers.get(prefixOf(identifier))!;
      return [finding('sharedPrefix', place, { identifier, other: former })];
    });
    this.#earlier.set(folder, {
      names: new Set(packages.map(({ name }) => name)),
      identifiers: new Map(packages.map(({ identifier }) => [prefixOf(identifier), identifier])),
    });
    return findings;
  }
}

const prefixOf = (identifier: string): string => identifier.slice(0, PREFIX_LENGTH);
