import { Ajv } from 'ajv';
import { courseSchema } from '../../../src/editor/course-schema.ts';
import { episodeSchema } from '../../../src/editor/episode-schema.ts';

const ajv = new Ajv({ strict: false, validateFormats: false });

const course = ajv.compile(courseSchema('de'));
const head = ajv.compile(episodeSchema('en'));

/** The errors of the schema for course.yaml about a value. */
export const courseErrors = (value: unknown): unknown => (course(value) ? [] : course.errors);

/** The errors of the schema for the head of an episode about a value. */
export const headErrors = (value: unknown): unknown => (head(value) ? [] : head.errors);

export const isValidCourse = (value: unknown): boolean => course(value);
export const isValidHead = (value: unknown): boolean => head(value);
