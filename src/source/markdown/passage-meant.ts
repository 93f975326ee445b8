import { languageTag, meantTag } from './language-tag.ts';

/** Text in braces that is likely meant as the language of a passage, but is not valid. */
export interface MeantPassage {
  /** as written, for example `{en}` */
  readonly braces: string;
  /** their offset in the text */
  readonly at: number;
  /** the text in the brackets before them; undefined without brackets */
  readonly text: string | undefined;
  /** the likely language tag; undefined if there is none */
  readonly tag: string | undefined;
}

const LANGUAGE = /^\{\s*(?:lang|language|sprache)\s*[=:]/i;

const NAMED = /^\{\s*(?:(?:lang|language|sprache)\s*[=:])?\s*["'“”„‘’‚]?([\p{L}_-]+)["'“”‘’]?\s*\}$/iu;

/** Finds braces directly after brackets, and braces that name a language. */
export function passagesMeant(text: string): MeantPassage[] {
  return [...text.matchAll(/\{[^{}]*\}/g)].flatMap(({ 0: braces, index: at }) => {
    const before = text.slice(0, at);
    if (!before.endsWith(']') && !LANGUAGE.test(braces)) return [];
    const written = NAMED.exec(braces)?.[1];
    const tag = written === undefined ? undefined : (languageTag(written) ?? meantTag(written));
    return [{ braces, at, text: /\[([^[\]]+)\]\s*$/.exec(before)?.[1], tag }];
  });
}
