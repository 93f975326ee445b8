import type { Identifiable } from '../../src/lock/reconcile.ts';
import type { Branch } from './lock-merge-branch.ts';

const idsOf = ({ questions }: Branch): string[] => questions.map(({ id }) => id);

/** The questions of a course whose author has settled every conflict: each as one of the branches has it. */
export function mergedQuestions(
  chosen: Branch,
  other: Branch,
  takesOther: (index: number) => boolean,
): Identifiable[] {
  const [ofChosen, ofOther] = [chosen, other].map(
    (branch) => new Map(branch.identifiables().map((question) => [question.id, question])),
  ) as [Map<string, Identifiable>, Map<string, Identifiable>];
  const ids = new Set([...idsOf(chosen), ...idsOf(other)]);
  return [...ids].flatMap((id, index) => {
    const onBoth = idsOf(chosen).includes(id) && idsOf(other).includes(id);
    const side = onBoth ? takesOther(index) : idsOf(other).includes(id);
    return (side ? ofOther : ofChosen).get(id) ?? [];
  });
}
