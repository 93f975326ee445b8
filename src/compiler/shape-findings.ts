import type { z } from 'zod';
import { catalogue, type ProblemName } from '../diagnostics/catalogue/index.ts';
import { finding, type Finding } from '../diagnostics/finding.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { LANGUAGES } from '../i18n/languages.ts';
import { TARGETS } from '../course/targets.ts';
import type { Draft, Path } from './draft.ts';
import { EXPECTATIONS, plainExample, type Examples } from './examples.ts';

type Issue = z.core.$ZodIssue;

/** What a person may be told about a mapping. */
export interface Guide {
  /** known keys, by the key they stand below; '' for the top */
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly examples: Examples;
}

/** What a schema has against a draft, as findings at their places. */
export function shapeFindings(draft: Draft, issues: readonly Issue[], guide: Guide): Finding[] {
  const findings = issues.flatMap((issue) => issueFindings(draft, issue, guide));
  const meant = new Set(findings.map(({ params }) => entry(params, 'nearest')));
  // A key that is only misspelt is not missing as well.
  return findings.filter(
    ({ problem, params }) => problem !== 'missingKey' || !meant.has(entry(params, 'key')),
  );
}

function issueFindings(draft: Draft, issue: Issue, guide: Guide): Finding[] {
  const path: Path = issue.path;
  const place = draft.place(path);
  const key = path.filter((part) => typeof part === 'string').join('.');
  const example = guide.examples[key] ?? plainExample(key);
  const value = draft.raw(path).replace(/^(["'])(.*)\1$/s, '$2');
  if (issue.code === 'unrecognized_keys') {
    const siblings = guide.keys[key] ?? [];
    return issue.keys.map((unknown) =>
      finding('unknownKey', draft.keyPlace([...path, unknown]), {
        key: unknown,
        nearest: nearest(unknown, siblings),
        known: siblings,
        bare: isBare(draft, [...path, unknown]),
      }),
    );
  }
  if (isMissing(draft, path)) return [finding('missingKey', place, { key, example })];
  if (issue.message in catalogue) {
    const allowed = issue.message === 'unknownTarget' ? TARGETS : LANGUAGES;
    const params = { key, value, allowed, nearest: nearest(value, allowed), max: limitOf(issue) };
    return [finding(issue.message as ProblemName, place, params as never)];
  }
  const allowed = allowedIn(issue);
  return allowed
    ? [finding('unknownChoice', place, { key, value, nearest: nearest(value, allowed), allowed })]
    : [finding('wrongValue', place, { key, example, expects: EXPECTATIONS[key] })];
}

/** A bare word that stands for a mapping, as in `tracking: answers`, lacks nothing. */
function isMissing(draft: Draft, path: Path): boolean {
  const parent = path.slice(0, -1).reduce<unknown>((value, key) => entry(value, key), draft.value);
  return typeof parent === 'object' && entry(parent, path.at(-1)!) === undefined;
}

const entry = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** `{ readers: HR, Payroll }` reads as a key `Payroll` without a value. */
const isBare = (draft: Draft, path: Path): boolean =>
  path.length > 1 && path.reduce<unknown>((value, key) => entry(value, key), draft.value) === null;

const limitOf = (issue: Issue): number => (issue.code === 'too_big' ? Number(issue.maximum) : 0);

const allowedIn = (issue: Issue): string[] | undefined =>
  issue.code === 'invalid_value' ? issue.values.map(String) : undefined;
