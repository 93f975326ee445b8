import type { ByLanguage } from './problem.ts';

type Naming = readonly [signs: RegExp, name: (sign: string) => ByLanguage<string>];

const called = (de: string, en: string) => (sign: string) => ({
  de: de.replace('%', sign),
  en: en.replace('%', sign),
});

/** Signs that look like others, or like nothing, and what people call them. */
const NAMES: readonly Naming[] = [
  [/[\u00A0\u2007\u202F]/, called('ein geschütztes Leerzeichen', 'a no-break space')],
  [/[\u2000-\u2006\u2008-\u200A\u205F\u3000]/, called('ein besonderes Leerzeichen', 'a special space')],
  [/\u200B/, called('ein unsichtbares Leerzeichen ohne Breite', 'an invisible zero-width space')],
  [/\u00AD/, called('ein unsichtbares Trennzeichen', 'an invisible soft hyphen')],
  [/[\u200C-\u200F\u2060\uFEFF]/, called('ein unsichtbares Zeichen', 'an invisible character')],
  [/—/, called('ein langer Gedankenstrich (—)', 'a long dash (—)')],
  [/–/, called('ein Gedankenstrich (–)', 'a dash (–)')],
  [/[‐‑−]/, called('ein Strich, der kein Bindestrich ist (%)', 'a stroke that is no hyphen (%)')],
  [/[•·▪◦●‣∙]/, called('ein Aufzählungspunkt (%)', 'a bullet (%)')],
  [/[“”„‟«»‘’‚‛‹›]/, called('ein typografisches Anführungszeichen (%)', 'a curly quotation mark (%)')],
  [/[\u0400-\u04FF]/, called('ein kyrillischer Buchstabe (%)', 'a Cyrillic letter (%)')],
  [/[\u0370-\u03FF]/, called('ein griechischer Buchstabe (%)', 'a Greek letter (%)')],
  [/[\uFF01-\uFF5E]/, called('ein Zeichen in voller Breite (%)', 'a full-width character (%)')],
];

/** A sign that stands in the place of another one. */
export interface OddSign {
  readonly name: ByLanguage<string>;
  /** offset in the text */
  readonly at: number;
}

/** The first sign of a text that authors take for another one; undefined if there is none. */
export function oddSignIn(text: string): OddSign | undefined {
  const found = NAMES.flatMap(([signs, name]) => {
    const match = signs.exec(text);
    return match ? [{ name: name(match[0]), at: match.index }] : [];
  });
  return found.sort((a, b) => a.at - b.at)[0];
}
