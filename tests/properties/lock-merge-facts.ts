import type { Lock } from '../../src/lock/lock.ts';
import { soundLock } from './lock-merge-read.ts';
import type { Parted } from './lock-merge-git.ts';

/** All that a lock file says, one value each: `version`, `anfrage key`, `key 01`, `anfrage a hash` … */
function factsOf({ version, questions }: Lock): Map<string, unknown> {
  const facts = new Map<string, unknown>([['version', version]]);
  const add = (owner: string, values: object): void =>
    Object.entries(values).forEach(([name, value]) => facts.set(`${owner} ${name}`, value));
  for (const [id, { options, ...question }] of Object.entries(questions)) {
    add(id, question);
    facts.set(`key ${question.key}`, id);
    for (const { letter, ...option } of options) add(`${id} ${letter}`, option);
  }
  return facts;
}

/**
 * What is wrong with a lock file that was merged without a conflict: facts that are not those of the branch that
 * has changed them, facts that both branches have changed in different ways, facts from nowhere.
 */
export function wrongFacts({ base, ours, theirs }: Parted, merged: string): string[] {
  const [before, one, other, now] = [base, ours, theirs, merged].map((text) => factsOf(soundLock(text))) as [
    Map<string, unknown>,
    Map<string, unknown>,
    Map<string, unknown>,
    Map<string, unknown>,
  ];
  const names = new Set([before, one, other, now].flatMap((facts) => [...facts.keys()]));
  return [...names].filter((name) => {
    const [was, a, b] = [before.get(name), one.get(name), other.get(name)];
    const agreed = a === was || a === b ? [b] : b === was ? [a] : [];
    return !agreed.includes(now.get(name));
  });
}
