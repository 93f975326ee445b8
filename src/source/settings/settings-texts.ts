import type { RootContent } from 'mdast';
import type { Texts } from '../../lint/linted.ts';
import type { Place } from '../../diagnostics/place.ts';
import type { Draft } from '../yaml/draft.ts';
import { textsOf } from '../markdown/texts-of.ts';

/** Texts of course.yaml that lint judges, with their places; `intro` is the introduction as Markdown. */
export function settingsTexts(source: string, draft: Draft, intro: readonly RootContent[]): Texts {
  const below = draft.place(['intro']);
  const find = (text: string): Place => findBelow(source, below, text);
  const { passages, pictures } = textsOf(intro, {
    placeOfText: (_leaf, _offset, text) => find(text),
    placeOfPicture: ({ alt }) => find(`![${alt}]`),
    fileOf: ({ url }) => url,
  });
  const single = ['description', 'attestation'].flatMap((key) => {
    const text = draft.value[key];
    return typeof text === 'string' ? [{ text, at: () => draft.place([key]) }] : [];
  });
  return { passages: [...single, ...passages], pictures };
}

/** The first place of a text at or after the line of `below`; `below` if YAML writes the text differently. */
function findBelow(source: string, below: Place, text: string): Place {
  const lines = source.split('\n');
  const index = lines.findIndex((line, at) => at >= below.line - 1 && line.includes(text));
  if (index === -1 || text === '') return below;
  return { file: below.file, line: index + 1, column: lines[index]!.indexOf(text) + 1, length: text.length };
}
