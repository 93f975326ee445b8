import * as z from 'zod';
import { questionSchema } from '../questions/schema.ts';
import { filmSchema } from './film.ts';
import { richSchema } from '../schema/rich.ts';
import { problemName, requiredKeys, oneLine } from '../schema/fields.ts';
import { SECTIONS } from './sections.ts';

const minutes = z
  .union([z.string(), z.number()])
  .transform((text) => /^(\d{1,3})\s*(min(ute[ns]?)?)?\.?$/i.exec(String(text).trim())?.[1])
  .transform(Number)
  .pipe(
    z
      .number(problemName('badDuration'))
      .min(1, problemName('badDuration'))
      .max(240, problemName('badDuration')),
  );

/** The head of an episode, between its two lines `---`. */
export const frontMatterSchema = z.strictObject({
  id: oneLine.pipe(
    z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,39}$/, problemName('badEpisodeId'))
      // Ids are keys of plain objects, which inherit `constructor`.
      .refine((id) => id !== 'constructor', problemName('badEpisodeId')),
  ),
  title: oneLine.pipe(z.string().min(1).max(200, problemName('tooLong'))),
  role: oneLine.default(''),
  /** minutes */
  duration: minutes.optional(),
});

/** A scenario and its question; the first scene has neither title nor scenario, but those of its episode. */
const sceneSchema = z.strictObject({
  title: z.string().optional(),
  scenario: richSchema.optional(),
  question: questionSchema,
  /** id of the question that follows after an answer without a `next` of its own */
  next: z.string().optional(),
});

/** An episode: the keys of its head, the scenario, its scenes with one question each, and its sections. */
export const episodeSchema = frontMatterSchema.extend({
  file: z.string(),
  /** minutes */
  duration: z.int(),
  scenario: richSchema,
  scenes: z.array(sceneSchema).min(1),
  film: filmSchema.optional(),
  sections: z.partialRecord(z.enum(SECTIONS), richSchema),
});

/** The keys that an author may use in the head of an episode; '' for the top level. */
export const FRONT_MATTER_KEYS = { '': Object.keys(frontMatterSchema.shape) };

/** The keys that are required in the head. */
export const REQUIRED_FRONT_MATTER = requiredKeys(frontMatterSchema);

export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type Scene = z.infer<typeof sceneSchema>;
export type Episode = z.infer<typeof episodeSchema>;
