import type { CompileResult } from '../../compiler/compile.ts';
import { COURSE_FILE } from '../../source/folder/course-file.ts';
import type { Sources } from '../../source/folder/read-folder.ts';
import { finding, type Finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';

/** A course of this run, with or without errors. */
export interface CompiledCourse {
  readonly sources: Sources;
  readonly compiled: CompileResult;
}

/** SuccessFactors builds a content object's id from the first 15 characters of the identifier (SAP KBA 2316909). */
const PREFIX_LENGTH = 15;

/** Findings for packages that would overwrite one of an earlier course, or have the same id in SuccessFactors. */
export function packageClashes(
  { packages }: CompileResult,
  { folder }: Sources,
  earlier: readonly CompiledCourse[],
): Finding[] {
  const place = startOf(`${folder}/${COURSE_FILE}`);
  return earlier.flatMap(({ sources, compiled }) => {
    const same = compiled.packages.find((other) => packages.some(({ name }) => name === other.name));
    if (same) return [finding('duplicateArtefact', place, { name: same.name, other: sources.folder })];
    const byPrefix = new Map(compiled.packages.map(({ identifier }) => [prefixOf(identifier), identifier]));
    const similar = packages.find(({ identifier }) => byPrefix.has(prefixOf(identifier)));
    if (!similar) return [];
    const { identifier } = similar;
    return [finding('sharedPrefix', place, { identifier, other: byPrefix.get(prefixOf(identifier))! })];
  });
}

const prefixOf = (identifier: string): string => identifier.slice(0, PREFIX_LENGTH);
