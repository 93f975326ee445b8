import { finding, type Finding } from '../../diagnostics/finding.ts';
import { furtherFiles } from '../further-files.ts';
import { furtherLines } from '../further-lines.ts';
import type { Passage, Texts } from '../linted.ts';
import type { Address, Lexicon } from '../lexicon.ts';
import { withoutQuotations } from '../without-quotations.ts';

/** Texts that say `du` in a course that says `Sie`, or the reverse; one finding for all. */
export function otherAddress(texts: readonly Texts[], { address }: Lexicon): Finding[] {
  const passages = address ? texts.flatMap((text) => text.passages) : [];
  const hits = passages.flatMap((passage) => hitsIn(passage, address!));
  const [first] = hits;
  if (!first) return [];
  const places = hits.map(({ place }) => place);
  const inFirstFile = places.filter(({ file }) => file === first.place.file);
  const lines = furtherLines(inFirstFile).filter((line) => line !== first.place.line);
  const files = furtherFiles([...new Map(places.map((place) => [place.file, place])).values()]);
  return [finding('otherAddress', first.place, { word: first.word, lines, files })];
}

/** What follows a colon may be said by somebody. */
const SAID = /(?<=: )[^.!?…]*/g;

function hitsIn({ text, at }: Passage, { other, named }: Address) {
  const own = withoutQuotations(text, named).replace(SAID, (said) => '_'.repeat(said.length));
  return [...own.matchAll(other)].map(({ 0: word, index }) => ({
    word,
    place: at(index, index + word.length),
  }));
}
