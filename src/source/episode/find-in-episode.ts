import type { Reading } from '../../questions/kind.ts';
import type { Media } from '../media/media.ts';
import type { PlaceFinder } from '../markdown/texts-of.ts';

/** Finds the places of texts in an episode's file by the positions of their nodes. */
export function findInEpisode(source: string, place: Reading['place'], media: Media): PlaceFinder {
  const lines = source.split('\n');
  return {
    placeOfText: (leaf, offset, text) => {
      const { start } = leaf.position!;
      const before = leaf.value.slice(0, offset).split('\n').length - 1;
      const line = start.line + before;
      // Escapes and entities are longer in the file than in the text: then only the first word is searched.
      const written = lines[line - 1]!;
      const from = before === 0 ? start.column - 1 : 0;
      const found = written.indexOf(text, from);
      const column = found === -1 ? Math.max(from, written.indexOf(text.split(/\s/, 1)[0]!, from)) : found;
      return { file: place(leaf).file, line, column: column + 1, length: Math.max(1, text.length) };
    },
    placeOfPicture: place,
    fileOf: ({ url }) => media.used.get(url) ?? url,
  };
}
