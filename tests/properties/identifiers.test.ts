import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName, manifestIdentifier } from '../../src/package/package-names.ts';
import type { Course } from '../../src/course/course.ts';
import { frontMatterSchema } from '../../src/course/episode.ts';
import { settingsSchema } from '../../src/course/settings.ts';
import { TARGETS } from '../../src/course/targets.ts';
import type { Unit } from '../../src/course/units.ts';
import { strictScorm12 } from '../../src/profiles/strict-scorm12.ts';
import { strictScorm2004 } from '../../src/profiles/strict-scorm2004.ts';

const number = fc.integer({ min: 0, max: 999_999 });
const courses: fc.Arbitrary<Course> = fc
  .record({
    id: fc.stringMatching(/^[a-z][a-z0-9-]{1,7}$/),
    language: fc.oneof(fc.constantFrom('de', 'en'), fc.stringMatching(/^(de|en)-[A-Z]{2}$/)),
    version: fc.tuple(number, number, number).map((numbers) => numbers.join('.')),
  })
  .map((named) => ({ ...settingsSchema.parse({ ...named, title: 'Kurs' }), episodes: [] }));

const total = 120;
const partOf = (given: number): Unit['part'] => ({ number: given, total, episode: `folge-${given}` });

/** A whole course, or a part of a series. */
const units = fc.record<Unit>({
  course: courses,
  part: fc.option(fc.integer({ min: 1, max: total }).map(partOf)),
});

// XML namespaces 1.0, NCName, as far as ASCII goes; xs:ID is the same.
const NC_NAME = /^[A-Za-z_][A-Za-z0-9._-]*$/;

test('every package has a manifest identifier that XML takes', () => {
  fc.assert(
    fc.property(units, (unit) => {
      const identifier = manifestIdentifier(unit);
      expect(identifier).toMatch(NC_NAME);
      expect(identifier).toBe(identifier.toLowerCase());
    }),
  );
});

test('only a new major version changes the manifest identifier', () => {
  fc.assert(
    fc.property(units, number, number, (unit, minor, patch) => {
      const [major] = unit.course.version.split('.');
      const next = (version: string): string =>
        manifestIdentifier({ ...unit, course: { ...unit.course, version } });
      expect(next(`${major}.${minor}.${patch}`)).toBe(manifestIdentifier(unit));
      expect(next(`${Number(major) + 1}.${minor}.${patch}`)).not.toBe(manifestIdentifier(unit));
    }),
  );
});

test('every package has a file name that every server takes, and one of its own per target', () => {
  fc.assert(
    fc.property(units, (unit) => {
      const names = TARGETS.map((target) => fileName(unit, target));
      for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9.-]*\.zip$/);
      expect(new Set(names).size).toBe(TARGETS.length);
    }),
  );
});

test('every part of a series has names of its own, and none is that of the whole course', () => {
  fc.assert(
    fc.property(courses, (course) => {
      const series = [null, ...Array.from({ length: total }, (_, index) => partOf(index + 1))];
      const all = series.map((part) => ({ course, part }));
      expect(new Set(all.map(manifestIdentifier)).size).toBe(total + 1);
      expect(new Set(all.map((unit) => fileName(unit, 'scorm12'))).size).toBe(total + 1);
    }),
    { numRuns: 20 },
  );
});

test('the first 15 characters of an identifier tell the parts of a short series apart', () => {
  fc.assert(
    fc.property(courses, (course) => {
      const parts = Array.from({ length: 99 }, (_, index) => ({ course, part: partOf(index + 1) }));
      expect(new Set(parts.map((unit) => manifestIdentifier(unit).slice(0, 15))).size).toBe(99);
    }),
    { numRuns: 20 },
  );
});

const ids = fc
  .stringMatching(/^[a-z][a-z0-9-]{0,39}$/)
  .map((id) => frontMatterSchema.parse({ id, title: 'Folge' }).id);

test('every question id is taken by an LMS of either standard', () => {
  const [lms12, lms2004] = [strictScorm12(), strictScorm2004()];
  lms12.LMSInitialize('');
  lms2004.Initialize('');
  let index = 0;
  fc.assert(
    fc.property(ids, (id) => {
      const element = `cmi.interactions.${index}.id`;
      index += 1;
      expect([lms12.LMSSetValue(element, id), lms2004.SetValue(element, id)]).toEqual(['true', 'true']);
    }),
  );
});
