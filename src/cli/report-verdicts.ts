import type { Colors } from 'picocolors/types.js';
import type { Comparison } from '../changes/compare.ts';
import type { Release } from '../changes/release.ts';
import { whyNew } from '../changes/findings.ts';
import { changeMessages } from '../changes/messages/index.ts';
import { printableLine } from '../diagnostics/printable.ts';
import type { MessageLanguage } from '../diagnostics/problem.ts';
import { targets } from '../lms/targets.ts';

const SIGNS = { safe: '✔', again: '✔', new: '✘' } as const;

/** For each kind of package, whether it may take the place of the old one, and what to do. */
export function reportVerdicts(comparison: Comparison, language: MessageLanguage, colors: Colors): string {
  const words = changeMessages[language];
  const { old, next, verdicts, again, added } = comparison;
  const asked = [
    ...(again.length > 0 ? [words.again(again.length, episodesOf(again, next, language))] : []),
    ...(added.length > 0 ? [words.added(added.length, episodesOf(added, next, language))] : []),
  ];
  const lines = verdicts.flatMap(({ target, verdict }) => {
    const { label, suits } = targets[target];
    const paint = verdict === 'new' ? colors.red : colors.green;
    return [
      `${colors.bold(label)} – ${suits}`,
      `  ${paint(SIGNS[verdict])} ${words.verdicts[verdict]}`,
      ...(verdict === 'again' ? asked.map((sentence) => `    ${sentence}`) : []),
      ...whyNew(comparison, verdict, language).map(
        (reason) => `    ${words.because} ${printableLine(reason)}`,
      ),
      `    ${words.advice[target][verdict === 'new' ? 'new' : 'replace']}`,
    ];
  });
  return [printableLine(titleOf(old, next, language)), '', ...lines].join('\n');
}

/** The course, or its episode in a series, and both versions. */
function titleOf(old: Release, next: Release, language: MessageLanguage): string {
  const { title, version } = next.course;
  const part = next.onlyEpisode ?? old.onlyEpisode;
  const number = part === null ? undefined : next.numbers.get(part);
  const what = number === undefined ? title : `${title}, ${changeMessages[language].shortEpisode(number)}`;
  return `${what}: ${old.course.version} → ${version}`;
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
