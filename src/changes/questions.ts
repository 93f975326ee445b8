import type { Scene } from '../course/episode.ts';
import type { Identity } from '../lock/reconcile.ts';
import type { AnyQuestion, OptionSummary, QuestionSummary } from '../questions/kind.ts';
import { kindOf } from '../questions/kind-of.ts';
import { changed, type Change, type ChangeLocation } from './change.ts';
import { orderChange, textChanged } from './texts.ts';

/** A question with its scene and its identity. */
export interface IdentifiedQuestion {
  readonly question: AnyQuestion;
  readonly scene: Pick<Scene, 'title' | 'scenario' | 'next'>;
  readonly identity: Identity;
}

/** Changes of one question. */
export function questionChanges(
  episode: string,
  old: IdentifiedQuestion,
  next: IdentifiedQuestion,
): Change[] {
  const at = { episode, question: next.question.id };
  const [oldSummary, nextSummary] = [summaryOf(old), summaryOf(next)];
  const [before, after] = [oldSummary.options, nextSummary.options];
  const order = orderChange(
    before.map(({ letter }) => letter),
    after.map(({ letter }) => letter),
  );
  return [
    ...changed('questionKind', 'minor', at, old.question.kind, next.question.kind),
    ...changed('text', 'patch', { ...at, name: 'scene' }, old.scene.title ?? null, next.scene.title ?? null),
    ...textChanged({ ...at, name: 'scenario' }, old.scene.scenario, next.scene.scenario),
    ...changed('way', 'minor', at, old.scene.next ?? null, next.scene.next ?? null),
    ...textChanged({ ...at, name: 'question' }, old.question.text, next.question.text),
    ...before.flatMap((option) => optionChanges(at, option, withLetter(after, option.letter))),
    ...after
      .filter(({ letter }) => !withLetter(before, letter))
      .flatMap(({ letter, text }) =>
        changed('optionAdded', 'minor', { ...at, option: letter }, null, text.text),
      ),
    ...changed('solution', 'minor', at, oldSummary.solution, nextSummary.solution),
    ...Array.from({ length: Math.max(oldSummary.feedback.length, nextSummary.feedback.length) }, (_, index) =>
      textChanged({ ...at, name: 'feedback' }, oldSummary.feedback[index], nextSummary.feedback[index]),
    ).flat(),
    ...(order ? changed('optionsMoved', 'patch', at, order.from.join(', '), order.to.join(', ')) : []),
  ];
}

const summaryOf = ({
  question,
  identity,
}: Pick<IdentifiedQuestion, 'question' | 'identity'>): QuestionSummary =>
  kindOf(question).summarize(question, identity.letters);

/** Whatever has letters in a question. */
export const optionsOf = (
  identified: Pick<IdentifiedQuestion, 'question' | 'identity'>,
): readonly OptionSummary[] => summaryOf(identified).options;

function optionChanges(
  question: ChangeLocation,
  old: OptionSummary,
  next: OptionSummary | undefined,
): Change[] {
  const at = { ...question, option: old.letter };
  if (!next) return changed('optionRemoved', 'minor', at, old.text.text, null);
  return [
    ...textChanged({ ...at, name: 'option' }, old.text, next.text),
    ...changed('rating', 'minor', at, old.rating, next.rating),
    ...textChanged({ ...at, name: 'feedback' }, old.feedback ?? undefined, next.feedback ?? undefined),
    ...textChanged({ ...at, name: 'consequence' }, old.consequence, next.consequence),
    ...changed('way', 'minor', at, old.next ?? null, next.next ?? null),
  ];
}

const withLetter = (options: readonly OptionSummary[], wanted: string): OptionSummary | undefined =>
  options.find(({ letter }) => letter === wanted);
