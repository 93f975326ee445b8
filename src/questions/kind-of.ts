import type { AnyQuestion, QuestionKind } from './kind.ts';
import { kinds } from './kinds.ts';

const byName: Readonly<Record<string, unknown>> = kinds;

/** The kind of a question: how it is read, shown and scored. */
export const kindOf = ({ kind }: { readonly kind: string }): QuestionKind<AnyQuestion> =>
  byName[kind] as QuestionKind<AnyQuestion>;
