import { type PictureReader, readPicture } from './pictures/read-pictures.ts';
import { type EpisodeReader, readEpisode } from './episode/read-episode.ts';

/** What reads the parts of a course; the preview brings its own, which remember. */
export interface Readers {
  readonly episode: EpisodeReader;
  readonly picture: PictureReader;
}

export const READERS: Readers = { episode: readEpisode, picture: readPicture };
