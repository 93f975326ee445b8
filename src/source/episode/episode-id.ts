import { asciiWords, joinWords } from '../../course/ascii-words.ts';
import { frontMatterSchema } from '../../course/episode.ts';

const MAX_LENGTH = 40;

/** An id for an episode from its title; undefined where the title has no word in Latin letters. */
export function episodeIdFor(title: unknown): string | undefined {
  const words = typeof title === 'string' ? asciiWords(title) : [];
  const first = words.findIndex((word) => /^[a-z]/.test(word));
  return frontMatterSchema.shape.id.safeParse(joinWords(words.slice(first), MAX_LENGTH)).data;
}
