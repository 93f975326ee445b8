import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { againScorm12 } from '../lms/again-scorm12.ts';
import { againScorm2004 } from '../lms/again-scorm2004.ts';
import { type Scorm12Lms, strictScorm12 } from '../../src/profiles/strict-scorm12.ts';
import { type Scorm2004Lms, strictScorm2004 } from '../../src/profiles/strict-scorm2004.ts';
import type { Open, Script, Speaker, Step, Value } from './script.ts';

function scriptsIn(file: string): Script[] {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}

const speak12 = (lms: Scorm12Lms): Speaker => ({
  initialize: lms.LMSInitialize,
  terminate: lms.LMSFinish,
  get: lms.LMSGetValue,
  set: lms.LMSSetValue,
  commit: lms.LMSCommit,
  lastError: lms.LMSGetLastError,
  record: lms.record,
});

const speak2004 = (lms: Scorm2004Lms): Speaker => ({
  initialize: lms.Initialize,
  terminate: lms.Terminate,
  get: lms.GetValue,
  set: lms.SetValue,
  commit: lms.Commit,
  lastError: lms.GetLastError,
  record: lms.record,
});

const text = (value: Value): string => (typeof value === 'string' ? value : value.repeat.repeat(value.times));

function call(lms: Speaker, [method, element, value]: Step): string {
  if (method === 'Get') return lms.get(element);
  if (method === 'Set') return lms.set(element, text(value));
  if (method === 'Commit') return lms.commit(element);
  return method === 'Initialize' ? lms.initialize(element) : lms.terminate(element);
}

/** One line per step, so that a failure shows where in the conversation it happened. */
const replayed = (lms: Speaker, steps: readonly Step[]): string[] =>
  steps.map((step) => `${label(step)} -> ${call(lms, step)} (${lms.lastError()})`);

const expected = (steps: readonly Step[]): string[] =>
  steps.map((step) => `${label(step)} -> ${step[3]} (${step[4] ?? '0'})`);

const label = ([method, element, value]: Step): string => `${method} ${element} ${JSON.stringify(value)}`;

const dialects: readonly [name: string, scripts: readonly Script[], strict: Open, again: Open][] = [
  [
    'SCORM 1.2',
    scriptsIn('scorm12.json'),
    (given) => speak12(strictScorm12(given)),
    (given) => speak12(againScorm12(given)),
  ],
  [
    'SCORM 2004',
    scriptsIn('scorm2004.json'),
    (given) => speak2004(strictScorm2004(given)),
    (given) => speak2004(againScorm2004(given)),
  ],
];

describe.each(dialects)('%s', (_name, scripts, strict, again) => {
  test.each(scripts.map((script) => [script.name, script] as const))('strict: %s', (_script, script) => {
    const lms = strict(script);
    expect(replayed(lms, script.steps)).toEqual(expected(script.steps));
    expect(lms.record()).toMatchObject(script.record ?? {});
  });

  const shared = scripts.filter((script) => script.strictOnly === undefined);
  test.each(shared.map((script) => [script.name, script] as const))('scorm-again: %s', (_script, script) => {
    const steps = script.steps.filter((step) => step[5] === undefined);
    const lms = again(script);
    expect(replayed(lms, steps)).toEqual(expected(steps));
    expect(lms.record()).toMatchObject(script.record ?? {});
  });

  const laxer = scripts.filter((script) => script.strictOnly ?? script.steps.some((step) => step[5]));
  test.each(laxer.map((script) => [script.name, script] as const))(
    'scorm-again is still laxer: %s',
    (_script, script) => {
      const lms = again(script);
      const lines = replayed(lms, script.steps);
      const wanted = expected(script.steps);
      const outdated = script.steps.filter((step, at) => step[5] !== undefined && lines[at] === wanted[at]);
      expect(outdated).toEqual([]);
      expect([...lines, lms.record()]).not.toEqual([...wanted, expect.objectContaining(script.record ?? {})]);
    },
  );
});
