import type { Colors } from 'picocolors/types.js';
import type { Comparison } from '../changes/compare.ts';
import type { Release } from '../changes/release.ts';
import { whyNew } from '../changes/findings.ts';
import { changeMessages } from '../changes/messages/index.ts';
import { printableLine } from '../diagnostics/printable.ts';
import type { MessageLanguage } from '../diagnostics/problem.ts';
import { targets } from '../lms/targets.ts';

const SIGNS = { safe: '✔', again: '✔', new: '✘' } as const;

/** For each target, whether the new package may replace the old one, and what to do. */
export function reportVerdicts(comparison: Comparison, language: MessageLanguage, colors: Colors): string {
  const messages = changeMessages[language];
  const { old, next, verdicts, again, added } = comparison;
  const askedAgain = [
    ...(again.length > 0 ? [messages.again(again.length, episodesOf(again, next, language))] : []),
    ...(added.length > 0 ? [messages.added(added.length, episodesOf(added, next, language))] : []),
  ];
  const lines = verdicts.flatMap(({ target, verdict }) => {
    const { label, suits } = targets[target];
    const color = verdict === 'new' ? colors.red : colors.green;
    return [
      `${colors.bold(label)} – ${suits}`,
      `  ${color(SIGNS[verdict])} ${messages.verdicts[verdict]}`,
      ...(verdict === 'again' ? askedAgain.map((sentence) => `    ${sentence}`) : []),
      ...whyNew(comparison, verdict, language).map(
        (reason) => `    ${messages.because} ${printableLine(reason)}`,
      ),
      `    ${messages.advice[target][verdict === 'new' ? 'new' : 'replace']}`,
    ];
  });
  return [printableLine(titleOf(old, next, language)), '', ...lines].join('\n');
}

/** The title of the course, with the number of the episode where only one is compared, and both versions. */
function titleOf(old: Release, next: Release, language: MessageLanguage): string {
  const { title, version } = next.course;
  const episodeId = next.onlyEpisode ?? old.onlyEpisode;
  const number = episodeId === null ? undefined : next.numbers.get(episodeId);
  const subject = number === undefined ? title : `${title}, ${changeMessages[language].shortEpisode(number)}`;
  return `${subject}: ${old.course.version} → ${version}`;
}

/** The episodes of questions, in order, as a list. */
const episodesOf = (
  questions: readonly string[],
  { course, numbers }: Release,
  language: MessageLanguage,
): string =>
  course.episodes
    .filter(({ scenes }) => scenes.some(({ question }) => questions.includes(question.id)))
    .map(({ id }) => changeMessages[language].shortEpisode(numbers.get(id)!))
    .join(', ');
