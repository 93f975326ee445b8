const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/** Names of languages by the language that they are in: Intl takes long to make the first. */
const namesByLanguage = new Map<string, Intl.DisplayNames>();

/** The canonical BCP 47 tag, such as `en-GB` for `en-gb`; undefined if the language is unknown. */
export function languageTag(written: string): string | undefined {
  try {
    const tag = Intl.getCanonicalLocales(written)[0];
    return tag !== undefined && namesIn('en').of(tag) !== undefined ? tag : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The likely tag for the name of a language, a country code or a misspelt tag such as `en_GB`; undefined for
 * others.
 */
export function meantTag(written: string): string | undefined {
  const word = written.trim().toLowerCase();
  return languageTag(word.replaceAll('_', '-')) ?? tagOfName(word) ?? tagOfRegion(word) ?? tagOfStart(word);
}

let tagsByName: ReadonlyMap<string, string> | undefined;

/** The tag of a language by its name in German, in English or in the language itself. */
function tagOfName(name: string): string | undefined {
  tagsByName ??= namedTags();
  return tagsByName.get(name);
}

function namedTags(): Map<string, string> {
  const tags = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(languageTag);
  const named = tags.flatMap((tag) =>
    ['de', 'en', tag].map((language) => [namesIn(language).of(tag)?.toLowerCase() ?? '', tag] as const),
  );
  // Of several tags with one name, the first counts.
  return new Map(named.toReversed());
}

/** The main language of a country: `en` for `us`. */
const tagOfRegion = (code: string): string | undefined =>
  /^[a-z]{2}$/.test(code) && regions().of(code.toUpperCase()) !== undefined
    ? new Intl.Locale(`und-${code}`).maximize().language
    : undefined;

/** The known language that begins an unknown tag: `en` for `en-xx`. */
const tagOfStart = (word: string): string | undefined => languageTag(word.split(/[^a-z]/, 1)[0]!);

function namesIn(language: string): Intl.DisplayNames {
  const names =
    namesByLanguage.get(language) ?? new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
  namesByLanguage.set(language, names);
  return names;
}

const regions = (): Intl.DisplayNames => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
