import type { AnyProblem } from '../diagnostics/problem.ts';
import { match } from './match/kind.ts';
import { multiple } from './multiple/kind.ts';
import { number } from './number/kind.ts';
import { order } from './order/kind.ts';
import { scale } from './scale/kind.ts';
import { single } from './single/kind.ts';
import { text } from './text/kind.ts';

/** Every question kind, by the name of its folder and its partial. The first kind that claims a question reads it. */
export const kinds = { text, number, scale, match, order, multiple, single };

export type KindName = keyof typeof kinds;

/** The problems that only questions of one kind can have, of all kinds. */
export const kindProblems: readonly AnyProblem[] = Object.values(kinds).flatMap(({ problems }) =>
  Object.values(problems),
);
