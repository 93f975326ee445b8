import type { Sources } from './read-folder.ts';

/** The texts of a course folder by the names that people see, to draw source frames from. */
export const sourceTexts = ({ folder, texts }: Sources): Map<string, string> =>
  new Map(
    [...texts].flatMap(([name, source]) =>
      typeof source === 'object' ? [[`${folder}/${name}`, source.text] as const] : [],
    ),
  );
