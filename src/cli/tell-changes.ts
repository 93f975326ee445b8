import type { Colors } from 'picocolors/types.js';
import type { Change } from '../changes/change.ts';
import type { Comparison } from '../changes/compare.ts';
import type { Edition } from '../changes/edition.ts';
import { excerpts } from '../changes/excerpt.ts';
import { reasonsIn } from '../changes/findings.ts';
import { changeWords } from '../changes/words/index.ts';
import { printable } from '../diagnostics/printable.ts';
import type { MessageLanguage } from '../diagnostics/problem.ts';
import { targets } from '../lms/targets.ts';

const SIGNS = { safe: '✔', again: '✔', new: '✘' } as const;

/** For each kind of package, whether it may take the place of the old one, and what to do. */
export function tellVerdicts(comparison: Comparison, language: MessageLanguage, colors: Colors): string {
  const words = changeWords[language];
  const { old, fresh, verdicts, again, added } = comparison;
  const asked = [
    ...(again.length > 0 ? [words.again(again.length, episodesOf(again, fresh, language))] : []),
    ...(added.length > 0 ? [words.added(added.length, episodesOf(added, fresh, language))] : []),
  ];
  const lines = verdicts.flatMap(({ target, verdict }) => {
    const { label, suits } = targets[target];
    const paint = verdict === 'new' ? colors.red : colors.green;
    const reasons = reasonsIn(comparison, language);
    const because = reasons.length > 0 ? reasons : [words.wordingOnly];
    return [
      `${colors.bold(label)} – ${suits}`,
      `  ${paint(SIGNS[verdict])} ${[words.verdicts[verdict], ...(verdict === 'again' ? asked : [])].join(' ')}`,
      ...(verdict === 'new' ? because.map((reason) => `    ${words.because} ${reason}`) : []),
      `    ${words.advice[target][verdict === 'new' ? 'new' : 'replace']}`,
    ];
  });
  const title = `${fresh.course.title}: ${old.course.version} → ${fresh.course.version}`;
  return printable([title, '', ...lines].join('\n'));
}

/** Every change below the episode that it is in. */
export function tellChanges(comparison: Comparison, language: MessageLanguage, colors: Colors): string {
  const words = changeWords[language];
  const { changes } = comparison;
  if (changes.length === 0) return words.nothing;
  const byEpisode = new Map<string, Change[]>();
  for (const change of changes) {
    const heading = headingFor(change, comparison, language);
    byEpisode.set(heading, [...(byEpisode.get(heading) ?? []), change]);
  }
  const lines = [...byEpisode].flatMap(([heading, group]) => [
    `  ${colors.bold(heading)}`,
    ...group.flatMap((change) => changeLines(change, language)),
  ]);
  return printable([words.changes(changes.length), ...lines].join('\n'));
}

function changeLines(change: Change, language: MessageLanguage): string[] {
  const { none, kinds } = changeWords[language];
  const { kind, before, after } = change;
  const headline = `    ${kinds[kind](change)}`;
  if (kind !== 'text' && kind !== 'setting') return [headline];
  const shown = excerpts(before ?? none, after ?? none);
  return [headline, `      − ${shown.before}`, `      + ${shown.after}`];
}

function headingFor({ at }: Change, { old, fresh }: Comparison, language: MessageLanguage): string {
  const words = changeWords[language];
  const id = at.episode;
  if (id === undefined) return words.course;
  const edition = fresh.numbers.has(id) ? fresh : old;
  const { title } = edition.course.episodes.find((episode) => episode.id === id)!;
  return words.episode(edition.numbers.get(id)!, title);
}

/** The episodes of questions, in order, as a list. */
const episodesOf = (
  questions: readonly string[],
  { course, numbers }: Edition,
  language: MessageLanguage,
): string =>
  course.episodes
    .filter(({ scenes }) => scenes.some(({ question }) => questions.includes(question.id)))
    .map(({ id }) => changeWords[language].shortEpisode(numbers.get(id)!))
    .join(', ');
