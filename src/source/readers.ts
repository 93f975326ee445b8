import type { Cache } from '../cache/cache.ts';
import { type PictureReader, pictureReader } from './pictures/read-pictures.ts';
import { type FileHasher, hashFile } from './media/hash-file.ts';
import type { EpisodeReader } from './episode/episode-result.ts';
import { readEpisode } from './episode/read-episode.ts';

/** Readers of the parts of a course; the preview replaces them by caching ones. */
export interface Readers {
  readonly episode: EpisodeReader;
  readonly picture: PictureReader;
  readonly hash: FileHasher;
}

/** Readers that take pictures from a cache, and read everything else. */
export const readersFor = (cache: Cache | undefined): Readers => ({
  episode: readEpisode,
  picture: pictureReader(cache),
  hash: hashFile,
});
