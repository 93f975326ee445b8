import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../support/runs.ts';
import { Catalogue, COURSES, EDITS, type Outcome } from './catalogue.ts';

const step = fc.record({
  edit: fc.constantFrom(...Object.keys(EDITS)),
  course: fc.constantFrom(...COURSES),
  onBuildServer: fc.boolean(),
  /** which entry of the cache is damaged afterwards, and where; null for none */
  damage: fc.option(
    fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.double({ min: 0, max: 0.999, noNaN: true })),
  ),
});

/** What differs, in few words: zips are large. */
const differences = (cached: Outcome, fresh: Outcome): string[] =>
  [...new Set([...Object.keys(cached.files), ...Object.keys(fresh.files)])].filter(
    (path) => cached.files[path] !== fresh.files[path],
  );

test('a build from the cache says and leaves what a fresh one does, whatever was edited and damaged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const cached = await Catalogue.create('--cache', 'cache');
      const fresh = await Catalogue.create('--no-cache');
      try {
        for (const { edit, course, onBuildServer, damage } of steps) {
          const env = onBuildServer ? { CI: 'true' } : {};
          for (const catalogue of [cached, fresh]) await EDITS[edit]!(catalogue, course);
          const [one, other] = [await cached.build(env), await fresh.build(env)];
          expect(differences(one, other)).toEqual([]);
          expect({ ...one, files: {} }).toEqual({ ...other, files: {} });
          if (damage) await cached.damage(...damage);
        }
      } finally {
        await Promise.all([cached.remove(), fresh.remove()]);
      }
    }),
    { numRuns: runs(150) },
  );
});
