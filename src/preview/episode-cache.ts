import type { EpisodeReader, EpisodeResult } from '../source/episode/episode-result.ts';
import { readEpisode } from '../source/episode/read-episode.ts';

/** A reader that reads an episode again only when its text, or what it uses of the course, has changed. */
export function cachedEpisodeReader(): EpisodeReader {
  const cache = new Map<string, { readonly inputs: string; readonly result: EpisodeResult }>();
  return (file, text, context) => {
    const { names, linkTexts, transcriptHeading, media, comments, lexicon } = context;
    const inputs = JSON.stringify([
      text,
      names.all,
      linkTexts,
      transcriptHeading,
      media.files,
      comments,
      lexicon?.language,
    ]);
    const cached = cache.get(file);
    if (cached?.inputs === inputs) return cached.result;
    const result = readEpisode(file, text, context);
    cache.set(file, { inputs, result });
    return result;
  };
}
