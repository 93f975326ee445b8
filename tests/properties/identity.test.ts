import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { lockText } from '../../src/lock/lock-text.ts';
import { duplicateKeys } from '../../src/lock/duplicate-keys.ts';
import { type Lock, lockSchema } from '../../src/lock/lock.ts';
import { reconcile, type Reconciled } from '../../src/lock/reconcile.ts';
import { edits, History } from './course-history.ts';

type Look = (built: Reconciled, history: History, before: Lock | undefined) => void;

/** Follows courses from build to build, with a fresh look at each course. */
function followed(start: () => Look): void {
  fc.assert(
    fc.property(edits, (steps) => {
      const look = start();
      const history = new History();
      let lock: Lock | undefined;
      for (const step of steps) {
        step(history);
        const built = reconcile(lock, history.versionText, history.identifiables());
        expect(built.ambiguities).toEqual([]);
        look(built, history, lock);
        lock = built.lock;
      }
    }),
  );
}

/** Remembers what was ever given to whom, and notices a second owner. */
function register(): (name: string, thing: unknown) => void {
  const givenTo = new Map<string, unknown>();
  return (name, thing) => {
    expect(givenTo.get(name) ?? thing).toBe(thing);
    givenTo.set(name, thing);
  };
}

test('a key is never given to two questions, and a question never has two keys', () => {
  followed(() => {
    const [owner, keyOf] = [register(), register()];
    return ({ identities, lock }) => {
      for (const [id, { key }] of identities) {
        owner(key, id);
        keyOf(id, key);
      }
      expect(duplicateKeys(lock)).toEqual([]);
    };
  });
});

test('a letter is never given to two options, and an option never has two letters', () => {
  followed(() => {
    const [owner, letterOf] = [register(), register()];
    return ({ identities }, history) => {
      for (const [id, { letters }] of identities) {
        const names = history.names(id);
        expect(letters).toHaveLength(names.length);
        names.forEach((name, index) => {
          owner(`${id} ${letters[index]}`, name);
          letterOf(`${id} ${name}`, letters[index]);
        });
      }
    };
  });
});

test('a second build without an edit changes nothing', () => {
  followed(() => ({ lock, identities }, history) => {
    const again = reconcile(lock, history.versionText, history.identifiables());
    expect(again.lock).toEqual(lock);
    expect([...again.identities]).toEqual([...identities]);
  });
});

test('revisions never fall, and rise by one at most', () => {
  followed(() => ({ lock }, _, before) => {
    for (const [id, { revision }] of Object.entries(before?.questions ?? {})) {
      expect([revision, revision + 1]).toContain(lock.questions[id]!.revision);
    }
  });
});

test('revisions rise at minor and major versions only, which remove each `changed` mark', () => {
  followed(() => ({ lock }, _, before) => {
    const patchOnly = before && lock.version.replace(/\d+$/, '') === before.version.replace(/\d+$/, '');
    for (const [id, { revision, changed, retired }] of Object.entries(lock.questions)) {
      const earlier = before?.questions[id];
      if (!earlier || retired) continue;
      expect(patchOnly ? revision === earlier.revision : changed === undefined).toBe(true);
    }
  });
});

test('no key and no letter ever leaves the lock file', () => {
  followed(() => ({ lock }, _, before) => {
    for (const [id, { key, options }] of Object.entries(before?.questions ?? {})) {
      expect(lock.questions[id]!.key).toBe(key);
      const letters = lock.questions[id]!.options.map(({ letter }) => letter);
      expect(letters).toEqual(expect.arrayContaining(options.map(({ letter }) => letter)));
    }
  });
});

test('a lock file is read as it was written', () => {
  followed(() => ({ lock }) => {
    expect(lockSchema.parse(parse(lockText(lock)))).toEqual(lock);
  });
});
