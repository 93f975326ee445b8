import type { Colors } from 'picocolors/types.js';
import type { Change } from '../changes/change.ts';
import type { Comparison } from '../changes/compare.ts';
import { excerpts } from '../changes/excerpt.ts';
import { optionsOf } from '../changes/questions.ts';
import { changeMessages } from '../changes/messages/index.ts';
import { printableLine } from '../diagnostics/printable.ts';
import type { MessageLanguage } from '../diagnostics/problem.ts';

/** All changes as lines of text, each below the heading of its episode. */
export function reportChanges(comparison: Comparison, language: MessageLanguage, colors: Colors): string {
  const messages = changeMessages[language];
  const { changes } = comparison;
  if (changes.length === 0) return messages.nothing;
  const byEpisode = new Map<string, Change[]>();
  for (const change of changes) {
    const heading = headingFor(change, comparison, language);
    byEpisode.set(heading, [...(byEpisode.get(heading) ?? []), change]);
  }
  const lines = [...byEpisode].flatMap(([heading, group]) => [
    `  ${colors.bold(printableLine(heading))}`,
    ...group.flatMap((change) => {
      const [headline, ...details] = linesFor(change, comparison, language).map(printableLine);
      return [`    ${headline}`, ...details.map((detail) => `      ${detail}`)];
    }),
  ]);
  return [messages.changes(changes.length), ...lines].join('\n');
}

/** The kinds of change that are printed with the text before and after. */
const TEXT_KINDS = ['text', 'setting', 'questionAdded', 'questionRemoved', 'optionAdded', 'optionRemoved'];

/** A headline, and below it what helps an author to find the place. */
function linesFor(change: Change, comparison: Comparison, language: MessageLanguage): string[] {
  const { none, kinds, renamed } = changeMessages[language];
  const { kind, before, after, at } = change;
  const headline = kinds[kind](change);
  if (kind === 'rating') return [headline, optionText(comparison, change)];
  if (kind === 'idRenamed' && comparison.added.includes(at.episode!)) return [headline, renamed];
  if (!TEXT_KINDS.includes(kind)) return [headline];
  const excerpt = excerpts(before ?? none, after ?? none);
  return [headline, `− ${excerpt.before}`, `+ ${excerpt.after}`];
}

/** The text of the changed option: its letter is not in the files of the author. */
function optionText({ next }: Comparison, { at }: Change): string {
  const questions = next.course.episodes.flatMap(({ scenes }) => scenes.map(({ question }) => question));
  const question = questions.find(({ id }) => id === at.question)!;
  const options = optionsOf({ question, identity: next.identities.get(question.id)! });
  return options.find(({ letter }) => letter === at.option)!.text.text;
}

function headingFor({ at }: Change, { old, next }: Comparison, language: MessageLanguage): string {
  const messages = changeMessages[language];
  const id = at.episode;
  if (id === undefined) return messages.course;
  const isRemoved = !next.numbers.has(id);
  const { course, numbers } = isRemoved ? old : next;
  const { title } = course.episodes.find((episode) => episode.id === id)!;
  const heading = messages.episode(numbers.get(id)!, title);
  return isRemoved ? messages.formerly(heading) : heading;
}
