import { z } from 'zod';
import { questionSchema } from '../questions/schema.ts';
import { filmSchema } from './film.ts';
import { richSchema } from '../schema/rich.ts';
import { problemName, requiredKeys, oneLine } from '../schema/fields.ts';
import { SECTIONS } from './sections.ts';

const minutes = z
  .union([z.string(), z.number()])
  .transform((text) => /^\s*(\d{1,3})\s*(min|minuten?|minutes?)?\.?\s*$/i.exec(String(text))?.[1])
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
      // Ids are keys of plain objects, and every object has this one already.
      .refine((id) => id !== 'constructor', problemName('badEpisodeId')),
  ),
  title: oneLine.pipe(z.string().min(1).max(200, problemName('tooLong'))),
  role: oneLine.default(''),
  /** minutes */
  duration: minutes.optional(),
});

/** What is told and then asked; the first scene of an episode has the episode's own title and scenario. */
const sceneSchema = z.strictObject({
  title: z.string().optional(),
  scenario: richSchema.optional(),
  question: questionSchema,
  /** id of the question that follows on any answer that does not lead elsewhere */
  next: z.string().optional(),
});

/** An episode: its head, the scenario, its scenes with one question each, and its named sections. */
export const episodeSchema = frontMatterSchema.extend({
  file: z.string(),
  /** minutes */
  duration: z.int(),
  scenario: richSchema,
  scenes: z.array(sceneSchema).min(1),
  film: filmSchema.optional(),
  sections: z.partialRecord(z.enum(SECTIONS), richSchema),
});

/** The keys that an author may use in the head. */
export const FRONT_MATTER_KEYS = { '': Object.keys(frontMatterSchema.shape) };

/** The keys that no head can do without. */
export const NEEDED_IN_HEAD = requiredKeys(frontMatterSchema);

export type FrontMatter = z.infer<typeof frontMatterSchema>;
export type Scene = z.infer<typeof sceneSchema>;
export type Episode = z.infer<typeof episodeSchema>;
