import type { ForeignUse } from '../../../diagnostics/catalogue/marks.ts';
import { take, type UnreadRule } from './unread.ts';

/** Marks of other tools, and what they are used for there; what one pattern has found, the next ones do not see. */
const MARKS: readonly (readonly [pattern: RegExp, use: ForeignUse])[] = [
  [/\{\{[%<][^{}\n]*[%>]\}\}|\{%[^{}\n]*%\}/g, 'box'],
  [/\{\{[^{}\n]+\}\}/g, 'placeholder'],
  [/(?=:)(?<=^[ \t>]*):{3,}(?= ?\S| *$)[^\n]*/gm, 'box'],
  [/(?=[!?])(?<=^[ \t>]*)(?:!!!|\?\?\?\+?) [a-z]+(?: +"[^"\n]*")? *$/gim, 'box'],
  [/(?=\[)(?<=^[ \t>]*)\[![a-z]+\][+-]?/gim, 'box'],
  [/!\[\[[^[\]\n]*\]\]/g, 'picture'],
  [/\[TOC\]|\[\[_?TOC_?\]\]/gi, 'contents'],
  [/\[\[[^[\]\n]*\]\]/g, 'link'],
  [/\{:?\s*(?:[.#][\w-]+|[\w-]+=(?!["']?\{))[^{}\n]*\}/g, 'attributes'],
  [/(?<!\$)\$\$(?:[^\s$][^$]*|\s*\n[^$]*)\$\$(?!\$)/g, 'formula'],
  [/(?<![\w$])\$(?=[^\s$])[^$\n]*[\\^_][^$\n]*(?<=\S)\$(?!\w)/g, 'formula'],
  [/(?<![=\w])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\w])/g, 'bold'],
  [/(?<![%\p{L}\p{N}])%%(?!%)[^%\n]+%%/gu, 'notes'],
  [/(?<!\S)<?!--.*?(?:--|$)/gm, 'notes'],
  [/(?<![\p{L}\p{N}_:]):[a-z][a-z_]{2,}:(?![\p{L}\p{N}_:])/gu, 'emoji'],
];

/** A language is a matter of passages, and reported there. */
const LANGUAGE = /^\{\s*(?:lang|language|sprache)\s*[=:]/i;

export const foreignMarks =
  (notes: string | undefined): UnreadRule =>
  (masked, report) =>
    MARKS.reduce(
      (rest, [pattern, use]) =>
        take(rest, pattern, ({ 0: text, index }) => {
          if (LANGUAGE.test(text)) return false;
          const mark = text.trim().split('\n', 1)[0]!;
          report('foreignMark', { at: index!, text: mark }, { mark, use, notes });
          return true;
        }),
      masked,
    );
