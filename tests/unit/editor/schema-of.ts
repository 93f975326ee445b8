import { Ajv } from 'ajv';
import { courseSchema } from '../../../src/editor/course-schema.ts';
import { episodeSchema } from '../../../src/editor/episode-schema.ts';

const ajv = new Ajv({ strict: false, validateFormats: false });

const course = ajv.compile(courseSchema('de'));
const head = ajv.compile(episodeSchema('en'));

/** What the schema for course.yaml has against a value. */
export const againstCourse = (value: unknown): unknown => (course(value) ? [] : course.errors);

/** What the schema for the head of an episode has against a value. */
export const againstHead = (value: unknown): unknown => (head(value) ? [] : head.errors);

export const takesCourse = (value: unknown): boolean => course(value);
export const takesHead = (value: unknown): boolean => head(value);
