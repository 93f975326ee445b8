import { languageTag, meantTag } from './language-tag.ts';

/** Text in braces that was meant to say in which language a passage is. */
export interface MeantPassage {
  /** as they stand there, `{en}` */
  readonly braces: string;
  /** where they begin in the text */
  readonly at: number;
  /** what stands in the brackets before them; undefined where that is not to be seen */
  readonly words: string | undefined;
  /** the language that was meant; undefined where none is to be seen */
  readonly tag: string | undefined;
}

const LANGUAGE = /^\{\s*(?:lang|language|sprache)\s*[=:]/i;

const NAMED = /^\{\s*(?:(?:lang|language|sprache)\s*[=:])?\s*["'“”„‘’‚]?([\p{L}_-]+)["'“”‘’]?\s*\}$/iu;

/** Braces that follow brackets at once, or that name a language; others are text like any other. */
export function passagesMeant(text: string): MeantPassage[] {
  return [...text.matchAll(/\{[^{}]*\}/g)].flatMap(({ 0: braces, index: at }) => {
    const before = text.slice(0, at);
    if (!before.endsWith(']') && !LANGUAGE.test(braces)) return [];
    const written = NAMED.exec(braces)?.[1];
    const tag = written === undefined ? undefined : (languageTag(written) ?? meantTag(written));
    return [{ braces, at, words: /\[([^[\]]+)\]\s*$/.exec(before)?.[1], tag }];
  });
}
