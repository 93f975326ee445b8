import type { CompileResult } from '../../compiler/compile.ts';
import { COURSE_FILE } from '../../source/folder/course-file.ts';
import type { Sources } from '../../source/folder/read-folder.ts';
import { finding, type Finding } from '../../diagnostics/finding.ts';
import { startOf } from '../../diagnostics/place.ts';

interface Built {
  readonly sources: Sources;
  readonly compiled: CompileResult;
}

/** SuccessFactors builds a content object's id from the first 15 characters (SAP KBA 2316909). */
const PREFIX = 15;

/** Packages of one run that would overwrite each other, or that SuccessFactors could not tell apart. */
export function clashes(
  { packages }: CompileResult,
  { folder }: Sources,
  earlier: readonly Built[],
): Finding[] {
  const place = startOf(`${folder}/${COURSE_FILE}`);
  return earlier.flatMap(({ sources, compiled }) => {
    const same = compiled.packages.find((other) => packages.some(({ name }) => name === other.name));
    if (same) return [finding('duplicateArtefact', place, { name: same.name, other: sources.folder })];
    const theirs = new Map(compiled.packages.map(({ identifier }) => [prefixOf(identifier), identifier]));
    const mine = packages.find(({ identifier }) => theirs.has(prefixOf(identifier)));
    if (!mine) return [];
    const { identifier } = mine;
    return [finding('sharedPrefix', place, { identifier, other: theirs.get(prefixOf(identifier))! })];
  });
}

const prefixOf = (identifier: string): string => identifier.slice(0, PREFIX);
