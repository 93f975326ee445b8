import * as z from 'zod';
import { hasTexts } from '../i18n/languages.ts';
import { LEVELS } from './levels.ts';
import { bareText, richSchema } from '../schema/rich.ts';
import { problemName, requiredKeys, oneLine, oneLineString, textOrNumber } from '../schema/fields.ts';
import { TARGETS } from './targets.ts';

/** The key that a scalar stands for in place of a mapping, as in `tracking: answers` and `pass: 80`. */
export const SHORT_FORMS: Readonly<Record<string, string>> = { tracking: 'level', pass: 'score' };

const expand =
  (key: string, isShort: (value: unknown) => boolean) =>
  (value: unknown): unknown =>
    isShort(value) ? { [SHORT_FORMS[key]!]: value } : value;

const tracking = z.strictObject({
  level: z.enum(LEVELS).default('answers'),
  timing: z.boolean().default(false),
  readers: oneLineString.default(''),
  retention: oneLineString.default(''),
});

const pass = z.strictObject({
  score: z.number().min(1, problemName('passMarkOutOfRange')).max(100, problemName('passMarkOutOfRange')),
  attempts: z.union([z.literal('unlimited'), z.int().min(1).max(99)]).default('unlimited'),
  report: z.enum(['passed', 'completed']).default('passed'),
  mastery: z.boolean().default(false),
});

/** Characters. A response of SCORM 1.2 and a description of SCORM 2004 hold 250; in bytes, an umlaut is two. */
export const ATTESTATION_LIMIT = 220;

const contact = z.strictObject({
  name: oneLine,
  role: oneLine.default(''),
  mail: z.email().optional(),
  phone: oneLine.optional(),
});

const brand = z.strictObject({
  color: z
    .string()
    .regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, problemName('badColor'))
    .optional(),
  logo: oneLine.optional(),
  font: oneLine.optional(),
});

/** course.yaml as an author writes it, with every default filled in. */
export const settingsSchema = z.strictObject({
  id: textOrNumber.pipe(z.string().regex(/^[a-z][a-z0-9-]{1,7}$/, problemName('badCourseId'))),
  title: oneLine.pipe(z.string().min(1).max(200, problemName('tooLong'))),
  description: oneLine.default(''),
  intro: richSchema.default(bareText('')),
  language: z.string().refine(hasTexts, problemName('unknownLanguage')),
  version: textOrNumber.pipe(
    z.string().regex(/^(0|[1-9]\d{0,5})(\.(0|[1-9]\d{0,5})){2}$/, problemName('badVersion')),
  ),
  targets: z
    .array(z.enum(TARGETS, problemName('unknownTarget')))
    .min(1)
    .transform((targets) => [...new Set(targets)])
    .default(['scorm12', 'scorm2004-3']),
  packaging: z.enum(['course', 'per-episode']).default('course'),
  tracking: z
    .preprocess(
      expand('tracking', (value) => typeof value === 'string'),
      tracking,
    )
    .default({ level: 'answers', timing: false, readers: '', retention: '' }),
  pass: z
    .preprocess(
      expand('pass', (value) => typeof value === 'number'),
      pass.nullable(),
    )
    .default(null),
  retries: z.union([z.literal('unlimited'), z.int().min(0).max(99)]).default('unlimited'),
  shuffle: z.boolean().default(false),
  attestation: oneLineString
    .pipe(
      z
        .string()
        .min(1)
        .max(ATTESTATION_LIMIT, problemName('tooLong'))
        .regex(/^(?!(ja|nein|yes|no|on|off|an|aus|none|keine?)$)/i, problemName('noSentence')),
    )
    .nullable()
    .default(null),
  comments: z.enum(['off', 'private', 'send']).default('off'),
  text: z.enum(['private', 'send']).default('private'),
  contacts: z.array(contact).default([]),
  theme: z.string().default('base'),
  inline: z.boolean().default(true),
  brand: brand.nullable().default(null),
  silence: z.array(z.string().regex(/^KNG\d{3}$/)).default([]),
  episodes: z.array(z.string()).min(1).nullable().default(null),
});

/** The keys that an author may use, by their parent key; '' for the top level. */
export const SETTINGS_KEYS: Readonly<Record<string, readonly string[]>> = {
  '': [
    // read before the schema, since it says which one applies
    'format',
    ...Object.keys(settingsSchema.shape),
  ],
  tracking: Object.keys(tracking.shape),
  pass: Object.keys(pass.shape),
  contacts: Object.keys(contact.shape),
  brand: Object.keys(brand.shape),
};

/** Paths of the keys that are required where their parent key is given. */
export const REQUIRED_SETTINGS: readonly string[] = [
  ...requiredKeys(settingsSchema),
  ...requiredKeys(pass).map((key) => `pass.${key}`),
  ...requiredKeys(contact).map((key) => `contacts.${key}`),
];

/** Colour, logo and font of an organisation; files by their media names. */
export type Brand = z.infer<typeof brand>;

export type Settings = z.infer<typeof settingsSchema>;
