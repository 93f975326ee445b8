import * as z from 'zod';
import type { Release } from './release.ts';
import { courseSchema } from '../course/course.ts';
import { TARGETS } from '../course/targets.ts';
import { IDENTIFIERS } from '../lms/manifest.ts';
import { kindOf } from '../questions/kind-of.ts';
import { richFromJson } from '../schema/rich-from-json.ts';
import { manifestIdentifier } from '../package/package-names.ts';

const areDistinct = (values: readonly string[]): boolean => new Set(values).size === values.length;

const identity = z.object({
  key: z.string().regex(/^[0-9a-z]{2}$/),
  revision: z.int().min(1),
  since: z.string().optional(),
  hash: z.string(),
  letters: z.array(z.string().regex(/^[a-z0-9]$/)).refine(areDistinct),
});

/** The parts of knigge.json that a comparison needs; the first packages had no target, no manifest and no media. */
const sheetSchema = z.object({
  format: z.literal(1),
  part: z.object({ number: z.int(), total: z.int(), episode: z.string() }).nullable().default(null),
  target: z.enum(TARGETS).optional(),
  manifest: z.object({ identifier: z.string(), item: z.string() }).optional(),
  course: courseSchema,
  questions: z.record(z.string(), identity),
  media: z.record(z.string(), z.object({ path: z.string(), sha256: z.string() })).default({}),
});

/** Reads the text of a knigge.json; undefined where it is not valid, or of an unknown format. */
export function readDataSheet(text: string): Release | undefined {
  const parsed = sheetSchema.safeParse(jsonIn(text));
  if (!parsed.success) return undefined;
  const { course, part, target, manifest, media, questions: sheetIdentities } = parsed.data;
  const questions = course.episodes.flatMap(({ scenes }) => scenes.map(({ question }) => question));
  const identities = new Map(
    Object.entries(sheetIdentities).map(([id, { since, ...rest }]) => [
      id,
      { ...rest, ...(since ? { since } : {}) },
    ]),
  );
  const hasIdentities = questions.every((question) => {
    const identity = identities.get(question.id);
    return identity?.letters.length === kindOf(question).letteredTexts(question).length;
  });
  const episodes = course.episodes.map(({ id }) => id);
  const isValidPart =
    part === null ||
    (episodes.length === 1 && episodes[0] === part.episode && course.packaging === 'per-episode');
  const keys = [...identities.values()].map(({ key }) => key);
  const areDistinctIds = [episodes, questions.map(({ id }) => id), keys].every(areDistinct);
  if (!hasIdentities || !isValidPart || !areDistinctIds) return undefined;
  const identifier = manifest?.identifier ?? manifestIdentifier({ course, part });
  const item = manifest?.item ?? IDENTIFIERS.item;
  return {
    course,
    identities,
    numbers: new Map(course.episodes.map(({ id }, index) => [id, part?.number ?? index + 1])),
    onlyEpisode: part?.episode ?? null,
    media: new Map(Object.entries(media)),
    targets: target ? [target] : course.targets,
    packages: [{ episode: part?.episode ?? null, identifier, item }],
  };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text, richFromJson);
  } catch {
    return undefined;
  }
}
