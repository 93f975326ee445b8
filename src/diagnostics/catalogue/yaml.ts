import { type ByLanguage, error } from '../problem.ts';
import { didYouMean, either, meinten } from '../wording.ts';

const REASONS = {
  de: {
    unclosed: [
      'ein Anführungszeichen oder eine Klammer wird nicht geschlossen',
      'Schließen Sie es: Zu jedem " gehört ein zweites, zu jeder [ eine ] und zu jeder { eine }. Zum Beispiel: title: "Mein Titel"',
    ],
    indent: [
      'die Einrückung passt nicht zu den Zeilen darüber',
      'Rücken Sie mit Leerzeichen ein, und zwar gleich weit, was zusammengehört. Was nirgends dazugehört, beginnt ganz vorn.',
    ],
    form: [
      'die Zeile hat eine unerwartete Form',
      'Schreiben Sie „schlüssel: wert“, zum Beispiel: title: Mein Titel',
    ],
  },
  en: {
    unclosed: [
      'a quotation mark or a bracket is not closed',
      'Close it: each " needs a second one, each [ a ] and each { a }. For example: title: "My title"',
    ],
    indent: [
      'the indentation does not match the lines above',
      'Indent with spaces, and indent alike what belongs together. What belongs to nothing else starts at the very left.',
    ],
    form: ['the line has an unexpected form', 'Write "key: value", for example: title: My title'],
  },
} as const;

/** Problems of YAML: syntax, and unknown, missing or mistyped keys. */
export const yaml = {
  yamlSyntax: error<{ reason: keyof typeof REASONS.de }>('KNG010', {
    example: { reason: 'unclosed' },
    de: ({ reason }) => [
      `Diese Stelle lässt sich nicht als YAML lesen: ${REASONS.de[reason][0]}.`,
      REASONS.de[reason][1],
    ],
    en: ({ reason }) => [`This cannot be read as YAML: ${REASONS.en[reason][0]}.`, REASONS.en[reason][1]],
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
    example: { key: 'title', value: 'Social Media: 10 Situationen' },
    de: ({ key, value }) => [
      'Mitten im Text folgt ein Leerzeichen auf einen Doppelpunkt; ohne Anführungszeichen liest YAML das als neuen Schlüssel.',
      `Setzen Sie den Text in Anführungszeichen: ${key}: "${value}"`,
    ],
    en: ({ key, value }) => [
      'Within the text a space follows a colon; without quotation marks YAML reads that as a new key.',
      `Put the text in quotation marks: ${key}: "${value}"`,
    ],
  }),
  notAMapping: error<{ isCourse: boolean }>('KNG013', {
    example: { isCourse: true },
    de: ({ isCourse }) => [
      'Hier werden Zeilen der Form „schlüssel: wert“ erwartet.',
      `Schreiben Sie zum Beispiel:\n${isCourse ? 'id: smk\ntitle: Social Media-Knigge\nlanguage: de\nversion: 1.0.0' : 'id: anfrage\ntitle: Die Anfrage'}`,
    ],
    en: ({ isCourse }) => [
      'Lines of the form "key: value" are expected here.',
      `Write, for example:\n${isCourse ? 'id: gifts\ntitle: Gifts and invitations\nlanguage: en\nversion: 1.0.0' : 'id: request\ntitle: The request'}`,
    ],
  }),
  unknownKey: error<{ key: string; nearest: string | undefined; known: readonly string[]; bare: boolean }>(
    'KNG014',
    {
      example: { key: 'titel', nearest: 'title', known: ['id', 'title', 'role', 'duration'], bare: false },
      de: ({ key, nearest, known, bare }) => [
        `Den Schlüssel „${key}“ gibt es nicht.`,
        bare
          ? 'Gehört er noch zum Text davor? In geschweiften Klammern braucht ein Text mit Komma Anführungszeichen, zum Beispiel: { readers: "Personal, Revision" }'
          : `${meinten(nearest)}Bekannt sind: ${known.join(', ')}.`,
      ],
      en: ({ key, nearest, known, bare }) => [
        `There is no key "${key}".`,
        bare
          ? 'Does it belong to the text before? Inside braces a text with a comma needs quotation marks, for example: { readers: "HR, Audit" }'
          : `${didYouMean(nearest)}Known keys: ${known.join(', ')}.`,
      ],
    },
  ),
  missingKey: error<{ key: string; example: ByLanguage<string> }>('KNG015', {
    example: { key: 'id', example: { de: 'id: smk', en: 'id: smk' } },
    de: ({ key, example }) => [
      `Der Schlüssel „${key}“ fehlt.`,
      `Ergänzen Sie eine Zeile, zum Beispiel: ${example.de}`,
    ],
    en: ({ key, example }) => [`The key "${key}" is missing.`, `Add a line, for example: ${example.en}`],
  }),
  wrongValue: error<{ key: string; example: ByLanguage<string>; expects: ByLanguage<string> | undefined }>(
    'KNG016',
    {
      example: {
        key: 'targets',
        example: { de: 'targets: [scorm12, scorm2004-3]', en: 'targets: [scorm12, scorm2004-3]' },
        expects: { de: 'eine Liste in eckigen Klammern', en: 'a list in square brackets' },
      },
      de: ({ key, example, expects }) => [
        `Mit dem Wert von „${key}“ kann Knigge nichts anfangen.`,
        `${expects ? `Erwartet wird ${expects.de}. ` : ''}Zum Beispiel: ${example.de}`,
      ],
      en: ({ key, example, expects }) => [
        `Knigge cannot use the value of "${key}".`,
        `${expects ? `It must be ${expects.en}. ` : ''}For example: ${example.en}`,
      ],
    },
  ),
  unknownChoice: error<{
    key: string;
    value: string;
    nearest: string | undefined;
    allowed: readonly string[];
  }>('KNG017', {
    example: {
      key: 'packaging',
      value: 'per-episod',
      nearest: 'per-episode',
      allowed: ['course', 'per-episode'],
    },
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
    example: { key: 'title' },
    de: ({ key }) => [`Der Schlüssel „${key}“ steht zweimal da.`, 'Löschen Sie eine der beiden Zeilen.'],
    en: ({ key }) => [`The key "${key}" appears here twice.`, 'Delete one of the two lines.'],
  }),
  yamlAlias: error<{ text: string }>('KNG036', {
    example: { text: '*Wichtig*' },
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
