import type { Comparison } from '../changes/compare.ts';
import { type Release } from '../changes/release.ts';
import { whyNew } from '../changes/findings.ts';
import { changeMessages } from '../changes/messages/index.ts';
import type { MessageLanguage } from '../diagnostics/problem.ts';

/** A comparison as `--json` prints it; `message` describes the change in the language of the messages. */
export function comparisonJson(comparison: Comparison, language: MessageLanguage): object {
  const { old, next, verdicts, again, added, changes } = comparison;
  const { kinds } = changeMessages[language];
  return {
    old: summary(old),
    new: summary(next),
    verdicts: verdicts.map(({ target, verdict }) => ({
      target,
      verdict,
      reasons: whyNew(comparison, verdict, language),
    })),
    again,
    added,
    changes: changes.map((change) => ({ ...change, message: kinds[change.kind](change) })),
  };
}

const summary = (release: Release): object => {
  const { id, language, version } = release.course;
  return {
    course: id,
    episode: release.onlyEpisode,
    language,
    version,
    targets: release.targets,
  };
};
