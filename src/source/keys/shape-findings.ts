import type { z } from 'zod';
import { TARGETS } from '../../course/targets.ts';
import { catalogue, type ProblemName } from '../../diagnostics/catalogue/index.ts';
import { finding, type Finding, isOf } from '../../diagnostics/finding.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { oddSignIn } from '../../diagnostics/signs.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import type { Draft, Path } from '../yaml/draft.ts';
import { emptyKey, emptyPaths } from './empty-keys.ts';
import { EXPECTATIONS, plainExample } from './examples.ts';
import { entry, guideKey, valueAt, type Guide } from './guide.ts';
import { unknownKey } from './unknown-key.ts';

type Issue = z.core.$ZodIssue;

/** Findings for the issues of a schema and for keys without a value, at their places. */
export function shapeFindings(
  draft: Draft,
  source: string,
  issues: readonly Issue[],
  guide: Guide,
): Finding[] {
  const empty = emptyPaths(draft, guide);
  const emptyAt = new Set(empty.map((path) => path.join('.')));
  const findings = issues
    .filter((issue) => issue.code === 'unrecognized_keys' || !emptyAt.has(issue.path.join('.')))
    .flatMap((issue) => issueFindings(draft, issue, guide));
  const paramValues = (name: string): Set<unknown> =>
    new Set(findings.map(({ params }) => entry(params, name)));
  const hasOddSign = findings.some((found) => isOf(found, 'oddSign'));
  const [suggested, parents] = [paramValues('nearest'), paramValues('home')];
  for (const key of Object.keys(draft.value)) suggested.add(key.replace(/[^\w-]/g, ''));
  return [
    // A misspelt key is not missing as well.
    ...findings.filter(
      (found) => !isOf(found, 'missingKey') || !suggested.has(lastOf(entry(found.params, 'key'))),
    ),
    // A key is not empty if its content follows without indentation.
    ...empty
      .filter((path) => !hasOddSign && !parents.has(guideKey(path)))
      .map((path) => emptyKey(draft, source, path, guide)),
  ];
}

function issueFindings(draft: Draft, issue: Issue, guide: Guide): Finding[] {
  const path: Path = issue.path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(draft, path, key, guide));
  }
  const place = draft.place(path);
  const key = guideKey(path);
  const example = guide.examples[key] ?? plainExample(key);
  const value = draft.raw(path).replace(/^(["'])(.*)\1$/s, '$2');
  const sign =
    issue.message === 'tooLong' || issue.message === 'noSentence' ? undefined : oddSign(draft, path);
  if (sign && !isMissing(draft, path)) return [sign];
  if (isMissing(draft, path)) return [finding('missingKey', place, { key, example })];
  if (issue.message in catalogue) {
    const allowed = issue.message === 'unknownTarget' ? TARGETS : LANGUAGES;
    const params = { key, value, example, allowed, nearest: nearest(value, allowed), max: limitOf(issue) };
    return [finding(issue.message as ProblemName, place, params as never)];
  }
  const allowed = allowedIn(issue);
  return allowed
    ? [finding('unknownChoice', place, { key, value, nearest: nearest(value, allowed), allowed })]
    : [finding('wrongValue', place, { key, example, expects: EXPECTATIONS[key] })];
}

/** The finding for the first sign of a value that looks like another one, or like nothing. */
function oddSign(draft: Draft, path: Path): Finding | undefined {
  const found = oddSignIn(draft.raw(path).split('\n', 1)[0]!);
  const place = draft.place(path);
  return (
    found &&
    finding('oddSign', { ...place, column: place.column + found.at, length: 1 }, { sign: found.name })
  );
}

/** Whether a mapping lacks a key; a short form such as `tracking: answers` lacks none. */
function isMissing(draft: Draft, path: Path): boolean {
  const parent = valueAt(draft.value, path.slice(0, -1));
  return typeof parent === 'object' && entry(parent, path.at(-1)!) === undefined;
}

const lastOf = (key: unknown): string | undefined => String(key).split('.').at(-1);

const limitOf = (issue: Issue): number => (issue.code === 'too_big' ? Number(issue.maximum) : 0);

const allowedIn = (issue: Issue): string[] | undefined =>
  issue.code === 'invalid_value' ? issue.values.map(String) : undefined;
