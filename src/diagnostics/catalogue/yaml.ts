import { error, type MessageLanguage } from '../problem.ts';
import { didYouMean, either, meinten } from '../wording.ts';

/** A piece of a sentence in every language. */
type Words = Readonly<Record<MessageLanguage, string>>;

const REASONS = {
  de: {
    unclosed: 'ein Anführungszeichen oder eine Klammer wird nicht geschlossen',
    indent: 'die Einrückung passt nicht zu den Zeilen darüber',
    form: 'die Zeile hat eine unerwartete Form',
  },
  en: {
    unclosed: 'a quotation mark or a bracket is not closed',
    indent: 'the indentation does not match the lines above',
    form: 'the line has an unexpected form',
  },
} as const;

/** YAML that cannot be read, and keys that are unknown, missing or of the wrong kind. */
export const yaml = {
  yamlSyntax: error<{ reason: keyof typeof REASONS.de }>('KNG010', {
    de: ({ reason }) => [
      `Diese Stelle ist kein gültiges YAML: ${REASONS.de[reason]}.`,
      'Jede Zeile hat die Form „schlüssel: wert“; Zusammengehöriges ist gleich weit eingerückt.',
    ],
    en: ({ reason }) => [
      `This is not valid YAML: ${REASONS.en[reason]}.`,
      'Each line has the form "key: value"; what belongs together is indented alike.',
    ],
  }),
  yamlTab: error('KNG011', {
    de: () => [
      'Hier steht ein Tabulator; YAML erlaubt zum Einrücken nur Leerzeichen.',
      'Ersetzen Sie den Tabulator durch zwei Leerzeichen.',
    ],
    en: () => [
      'There is a tab; YAML allows only spaces for indentation.',
      'Replace the tab with two spaces.',
    ],
  }),
  yamlColon: error<{ key: string; value: string }>('KNG012', {
    de: ({ key, value }) => [
      'Ein Doppelpunkt mit Leerzeichen mitten im Text beendet in YAML den Schlüssel.',
      `Setzen Sie den Text in Anführungszeichen: ${key}: "${value}"`,
    ],
    en: ({ key, value }) => [
      'In YAML a colon followed by a space ends a key, even inside a text.',
      `Put the text in quotation marks: ${key}: "${value}"`,
    ],
  }),
  notAMapping: error('KNG013', {
    de: () => [
      'Hier werden Zeilen der Form „schlüssel: wert“ erwartet.',
      'Beginnen Sie zum Beispiel mit: title: Mein Titel',
    ],
    en: () => [
      'Lines of the form "key: value" are expected here.',
      'Start with, for example: title: My title',
    ],
  }),
  unknownKey: error<{ key: string; nearest: string | undefined; known: readonly string[]; bare: boolean }>(
    'KNG014',
    {
      de: ({ key, nearest, known, bare }) => [
        `Den Schlüssel „${key}“ gibt es nicht.`,
        bare
          ? 'Gehört er noch zum Text davor? Ein Text mit Komma steht in geschweiften Klammern in Anführungszeichen.'
          : `${meinten(nearest)}Bekannt sind: ${known.join(', ')}.`,
      ],
      en: ({ key, nearest, known, bare }) => [
        `The key "${key}" does not exist.`,
        bare
          ? 'Does it belong to the text before? Inside braces a text with a comma needs quotation marks.'
          : `${didYouMean(nearest)}Known keys: ${known.join(', ')}.`,
      ],
    },
  ),
  missingKey: error<{ key: string; example: Words }>('KNG015', {
    de: ({ key, example }) => [
      `Der Schlüssel „${key}“ fehlt.`,
      `Ergänzen Sie eine Zeile, zum Beispiel: ${example.de}`,
    ],
    en: ({ key, example }) => [`The key "${key}" is missing.`, `Add a line, for example: ${example.en}`],
  }),
  wrongValue: error<{ key: string; example: Words; expects: Words | undefined }>('KNG016', {
    de: ({ key, example, expects }) => [
      `Der Wert von „${key}“ passt nicht.`,
      `${expects ? `Erwartet wird ${expects.de}. ` : ''}Zum Beispiel: ${example.de}`,
    ],
    en: ({ key, example, expects }) => [
      `The value of "${key}" does not fit.`,
      `${expects ? `Expected is ${expects.en}. ` : ''}For example: ${example.en}`,
    ],
  }),
  unknownChoice: error<{
    key: string;
    value: string;
    nearest: string | undefined;
    allowed: readonly string[];
  }>('KNG017', {
    de: ({ key, value, nearest, allowed }) => [
      `„${value}“ ist kein Wert für „${key}“.`,
      `${meinten(nearest)}Möglich: ${either(allowed, 'oder')}.`,
    ],
    en: ({ key, value, nearest, allowed }) => [
      `"${value}" is not a value for "${key}".`,
      `${didYouMean(nearest)}Possible: ${either(allowed, 'or')}.`,
    ],
  }),
  duplicateKey: error<{ key: string }>('KNG018', {
    de: ({ key }) => [`Der Schlüssel „${key}“ steht zweimal da.`, 'Löschen Sie eine der beiden Zeilen.'],
    en: ({ key }) => [`The key "${key}" appears here twice.`, 'Delete one of the two lines.'],
  }),
  yamlAlias: error<{ text: string }>('KNG036', {
    de: ({ text }) => [
      'Ein Wert, der mit * oder & beginnt, hat in YAML eine besondere Bedeutung.',
      `Setzen Sie den Text in Anführungszeichen: "${text}"`,
    ],
    en: ({ text }) => [
      'A value that starts with * or & has a special meaning in YAML.',
      `Put the text in quotation marks: "${text}"`,
    ],
  }),
};
