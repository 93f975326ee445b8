import type { EpisodeReader, EpisodeResult } from '../source/episode/episode-result.ts';
import { readEpisode } from '../source/episode/read-episode.ts';

/** Reads an episode again only when it, or what it must know of its course, has changed. */
export function rememberEpisodes(): EpisodeReader {
  const read = new Map<string, { readonly asked: string; readonly result: EpisodeResult }>();
  return (file, text, context) => {
    const { names, linkTexts, transcriptHeading, media, comments, lexicon } = context;
    const asked = JSON.stringify([
      text,
      names.all,
      linkTexts,
      transcriptHeading,
      media.files,
      comments,
      lexicon?.language,
    ]);
    const known = read.get(file);
    if (known?.asked === asked) return known.result;
    const result = readEpisode(file, text, context);
    read.set(file, { asked, result });
    return result;
  };
}
