import type { Scene } from '../course/episode.ts';
import type { Identity } from '../lock/reconcile.ts';
import type { AnyQuestion, OptionSummary, QuestionSummary } from '../questions/kind.ts';
import { kindOf } from '../questions/kind-of.ts';
import { changed, type Change, type Spot } from './change.ts';
import { moved, textChanged } from './texts.ts';

/** A question with its identity. */
export interface Known {
  readonly question: AnyQuestion;
  readonly scene: Pick<Scene, 'title' | 'scenario' | 'next'>;
  readonly identity: Identity;
}

/** What differs between two states of one question. */
export function questionChanges(episode: string, old: Known, fresh: Known): Change[] {
  const at = { episode, question: fresh.question.id };
  const [was, is] = [told(old), told(fresh)];
  const [before, after] = [was.options, is.options];
  const order = moved(
    before.map(({ letter }) => letter),
    after.map(({ letter }) => letter),
  );
  return [
    ...changed('questionKind', 'minor', at, old.question.kind, fresh.question.kind),
    ...changed('text', 'patch', { ...at, name: 'scene' }, old.scene.title ?? null, fresh.scene.title ?? null),
    ...textChanged({ ...at, name: 'scenario' }, old.scene.scenario, fresh.scene.scenario),
    ...changed('way', 'minor', at, old.scene.next ?? null, fresh.scene.next ?? null),
    ...textChanged({ ...at, name: 'question' }, old.question.text, fresh.question.text),
    ...before.flatMap((option) => optionChanges(at, option, withLetter(after, option.letter))),
    ...after
      .filter(({ letter }) => !withLetter(before, letter))
      .flatMap(({ letter, text }) =>
        changed('optionAdded', 'minor', { ...at, option: letter }, null, text.text),
      ),
    ...changed('solution', 'minor', at, was.solution, is.solution),
    ...Array.from({ length: Math.max(was.feedback.length, is.feedback.length) }, (_, index) =>
      textChanged({ ...at, name: 'feedback' }, was.feedback[index], is.feedback[index]),
    ).flat(),
    ...(order ? changed('optionsMoved', 'patch', at, order.from.join(', '), order.to.join(', ')) : []),
  ];
}

const told = ({ question, identity }: Pick<Known, 'question' | 'identity'>): QuestionSummary =>
  kindOf(question).summarize(question, identity.letters);

/** What has letters in a question. */
export const optionsOf = (known: Pick<Known, 'question' | 'identity'>): readonly OptionSummary[] =>
  told(known).options;

function optionChanges(question: Spot, old: OptionSummary, fresh: OptionSummary | undefined): Change[] {
  const at = { ...question, option: old.letter };
  if (!fresh) return changed('optionRemoved', 'minor', at, old.text.text, null);
  return [
    ...textChanged({ ...at, name: 'option' }, old.text, fresh.text),
    ...changed('rating', 'minor', at, old.rating, fresh.rating),
    ...textChanged({ ...at, name: 'feedback' }, old.feedback ?? undefined, fresh.feedback ?? undefined),
    ...textChanged({ ...at, name: 'consequence' }, old.consequence, fresh.consequence),
    ...changed('way', 'minor', at, old.next ?? null, fresh.next ?? null),
  ];
}

const withLetter = (options: readonly OptionSummary[], wanted: string): OptionSummary | undefined =>
  options.find(({ letter }) => letter === wanted);
