import { readEpisode, type EpisodeReader, type EpisodeResult } from '../source/episode/read-episode.ts';

/** Reads an episode again only when it, or what it must know of its course, has changed. */
export function rememberEpisodes(): EpisodeReader {
  const read = new Map<string, { readonly asked: string; readonly result: EpisodeResult }>();
  return (file, text, context) => {
    const { names, linkTexts, films, media, comments, lexicon } = context;
    const asked = JSON.stringify([
      text,
      names.all,
      linkTexts,
      films,
      media.known,
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
