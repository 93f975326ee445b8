import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName, manifestIdentifier } from '../../src/compiler/package-names.ts';
import { frontMatterSchema } from '../../src/course/episode.ts';
import { settingsSchema } from '../../src/course/settings.ts';
import { TARGETS } from '../../src/course/targets.ts';
import { strictScorm12 } from '../lms/strict-scorm12.ts';
import { strictScorm2004 } from '../lms/strict-scorm2004.ts';

const number = fc.integer({ min: 0, max: 999_999 });
const courses = fc
  .record({
    id: fc.stringMatching(/^[a-z][a-z0-9-]{1,7}$/),
    language: fc.oneof(fc.constantFrom('de', 'en'), fc.stringMatching(/^(de|en)-[A-Z]{2}$/)),
    version: fc.tuple(number, number, number).map((numbers) => numbers.join('.')),
  })
  .map((named) => settingsSchema.parse({ ...named, title: 'Kurs' }));

// XML namespaces 1.0, NCName, as far as ASCII goes; xs:ID is the same.
const NC_NAME = /^[A-Za-z_][A-Za-z0-9._-]*$/;

test('every course makes manifest identifiers that XML takes', () => {
  fc.assert(
    fc.property(courses, (course) => {
      const identifier = manifestIdentifier(course);
      expect(identifier).toMatch(NC_NAME);
      expect(identifier).toBe(identifier.toLowerCase());
    }),
  );
});

test('only a new campaign changes the manifest identifier', () => {
  fc.assert(
    fc.property(courses, number, number, (course, minor, patch) => {
      const [major] = course.version.split('.');
      const next = (version: string): string => manifestIdentifier({ ...course, version });
      expect(next(`${major}.${minor}.${patch}`)).toBe(manifestIdentifier(course));
      expect(next(`${Number(major) + 1}.${minor}.${patch}`)).not.toBe(manifestIdentifier(course));
    }),
  );
});

test('every package has a file name that every server takes, and one of its own per target', () => {
  fc.assert(
    fc.property(courses, (course) => {
      const names = TARGETS.map((target) => fileName(course, target));
      for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9.-]*\.zip$/);
      expect(new Set(names).size).toBe(TARGETS.length);
    }),
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
