import type { AnyQuestion, QuestionKind } from './kind.ts';
import { kinds } from './kinds.ts';

const byName: Readonly<Record<string, unknown>> = kinds;

/** The kind of a question, which knows what to do with it. */
export const kindOf = ({ kind }: { readonly kind: string }): QuestionKind<AnyQuestion> =>
  byName[kind] as QuestionKind<AnyQuestion>;
