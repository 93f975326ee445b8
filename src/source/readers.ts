import { type PictureReader, readPicture } from './pictures/read-pictures.ts';
import { type FileHasher, hashFile } from './media/hash-file.ts';
import type { EpisodeReader } from './episode/episode-result.ts';
import { readEpisode } from './episode/read-episode.ts';

/** Readers of the parts of a course; the preview replaces them by caching ones. */
export interface Readers {
  readonly episode: EpisodeReader;
  readonly picture: PictureReader;
  readonly hash: FileHasher;
}

export const READERS: Readers = { episode: readEpisode, picture: readPicture, hash: hashFile };
