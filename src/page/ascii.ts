/**
 * Text of pages as ASCII, so that it reads the same under every charset that a server may name: the header outranks
 * `<meta charset>` (HTML, "Determining the character encoding").
 */

const escaped = (text: string, escape: (code: number) => string): string =>
  text.replace(/[^\0-\x7f]+/g, (characters) =>
    Array.from(characters, (character) => escape(character.codePointAt(0)!)).join(''),
  );

/** HTML whose scripts and styles are ASCII already. */
export const asciiHtml = (html: string): string => escaped(html, (code) => `&#${code};`);

/** CSS, with escapes that hold in strings and in names. */
export const asciiCss = (css: string): string => escaped(css, (code) => `\\${code.toString(16)} `);

const asUnits = (text: string, pattern: RegExp): string =>
  text.replace(pattern, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** JSON inside a `<script>`. */
export const asciiJson = (json: string): string => asUnits(json, /[^\0-\x7f]|</g);

/** A script without comments, whose regular expressions esbuild leaves as they are (esbuild, "Charset"). */
export const asciiScript = (script: string): string => asUnits(script, /[^\0-\x7f]/g);
