import type { Colors } from 'picocolors/types.js';
import type { Change } from '../changes/change.ts';
import type { Comparison } from '../changes/compare.ts';
import { excerpts } from '../changes/excerpt.ts';
import { optionsOf } from '../changes/questions.ts';
import { changeMessages } from '../changes/messages/index.ts';
import { printableLine } from '../diagnostics/printable.ts';
import type { MessageLanguage } from '../diagnostics/problem.ts';

/** Every change below the episode that it is in. */
export function reportChanges(comparison: Comparison, language: MessageLanguage, colors: Colors): string {
  const words = changeMessages[language];
  const { changes } = comparison;
  if (changes.length === 0) return words.nothing;
  const byEpisode = new Map<string, Change[]>();
  for (const change of changes) {
    const heading = headingFor(change, comparison, language);
    byEpisode.set(heading, [...(byEpisode.get(heading) ?? []), change]);
  }
  const lines = [...byEpisode].flatMap(([heading, group]) => [
    `  ${colors.bold(printableLine(heading))}`,
    ...group.flatMap((change) => {
      const [headline, ...details] = shown(change, comparison, language).map(printableLine);
      return [`    ${headline}`, ...details.map((detail) => `      ${detail}`)];
    }),
  ]);
  return [words.changes(changes.length), ...lines].join('\n');
}

/** Kinds of which what stood there and what stands there now is shown. */
const SHOWN = ['text', 'setting', 'questionAdded', 'questionRemoved', 'optionAdded', 'optionRemoved'];

/** What has changed, and below it what helps to find the place. */
function shown(change: Change, comparison: Comparison, language: MessageLanguage): string[] {
  const { none, kinds, renamed } = changeMessages[language];
  const { kind, before, after, at } = change;
  const headline = kinds[kind](change);
  if (kind === 'rating') return [headline, optionIn(comparison, change)];
  if (kind === 'idRenamed' && comparison.added.includes(at.episode!)) return [headline, renamed];
  if (!SHOWN.includes(kind)) return [headline];
  const shown = excerpts(before ?? none, after ?? none);
  return [headline, `− ${shown.before}`, `+ ${shown.after}`];
}

/** The words of the option that a change is about: letters stand nowhere in an author's files. */
function optionIn({ next }: Comparison, { at }: Change): string {
  const questions = next.course.episodes.flatMap(({ scenes }) => scenes.map(({ question }) => question));
  const question = questions.find(({ id }) => id === at.question)!;
  const options = optionsOf({ question, identity: next.identities.get(question.id)! });
  return options.find(({ letter }) => letter === at.option)!.text.text;
}

function headingFor({ at }: Change, { old, next }: Comparison, language: MessageLanguage): string {
  const words = changeMessages[language];
  const id = at.episode;
  if (id === undefined) return words.course;
  const isGone = !next.numbers.has(id);
  const { course, numbers } = isGone ? old : next;
  const { title } = course.episodes.find((episode) => episode.id === id)!;
  const heading = words.episode(numbers.get(id)!, title);
  return isGone ? words.formerly(heading) : heading;
}
