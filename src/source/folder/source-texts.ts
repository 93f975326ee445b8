import type { Sources } from './read-folder.ts';

/** The texts of a course folder by the file names of places, for source frames. */
export const sourceTexts = ({ folder, texts }: Sources): Map<string, string> =>
  new Map(
    [...texts].flatMap(([name, source]) =>
      typeof source === 'object' && 'text' in source ? [[`${folder}/${name}`, source.text] as const] : [],
    ),
  );
