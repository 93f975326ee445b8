import type { Change, ChangeKind } from '../../../src/changes/change.ts';
import type { Comparison } from '../../../src/changes/compare.ts';
import type { Release } from '../../../src/changes/release.ts';
import type { Verdict } from '../../../src/changes/verdict.ts';
import type { Authored } from '../../releases/authored.ts';

type Verdicts = 'safe' | 'again' | 'new' | readonly Verdict[];

/** An edit of an author, and the comparison of the packages before and after it. */
export interface EditCase {
  /** reads on after "when" */
  readonly when: string;
  /** keys of course.yaml before the edit */
  readonly yaml?: string;
  /** what happened before the old package was built */
  readonly past?: (author: Authored) => unknown;
  readonly edit: (author: Authored) => unknown;
  /** of the new package; 1.2.0 is the old one's */
  readonly version: string;
  /** narrows or alters what is compared, where no folder can */
  readonly compared?: (old: Release, next: Release) => readonly [Release, Release];
  /** each as `lineOf` writes it */
  readonly changes: readonly string[];
  readonly again?: readonly string[];
  readonly added?: readonly string[];
  /** of SCORM 1.2, 2004 3rd and 2004 4th Edition; one word where all are alike */
  readonly verdicts: Verdicts;
  /** code, and the version that it asks for */
  readonly warns?: string;
}

/** `kind claims episode/question/option/name: before → after`, without what is not there. */
export const lineOf = ({ kind, claims, at, before, after }: Change): string => {
  const spot = [at.episode, at.question, at.option, at.name].map((part) => part ?? '-').join('/');
  return `${kind} ${claims} ${spot}: ${before ?? '∅'} → ${after ?? '∅'}`;
};

export const kindOf = (line: string): ChangeKind => line.split(' ')[0] as ChangeKind;

/** Verdicts in the order of the targets, as a case gives them. */
export const verdictsIn = ({ verdicts }: Comparison): Verdict[] => verdicts.map(({ verdict }) => verdict);

export const expectedVerdicts = (given: Verdicts, count: number): readonly Verdict[] =>
  typeof given === 'string' ? Array.from({ length: count }, () => given) : given;
