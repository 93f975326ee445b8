import { type ByLanguage, error, warning } from '../problem.ts';

/** Frequent mistakes of authors in course.yaml and front matter. */
export const slips = {
  emptyKey: error<{
    /** with its parent, for example `pass.score` */
    key: string;
    example: ByLanguage<string>;
    /** whether the key is required */
    needed: boolean;
    /** the corrected line, if YAML read the text as a comment */
    hidden: string | undefined;
  }>('KNG160', {
    example: {
      key: 'attestation',
      example: {
        de: 'attestation: Ich kenne diese Regeln und halte mich daran.',
        en: 'attestation: I know these rules and keep to them.',
      },
      needed: false,
      hidden: undefined,
    },
    de: ({ key, example, needed, hidden }) =>
      hidden === undefined
        ? [
            `Hinter „${key}“ steht nichts.`,
            `Schreiben Sie etwas dahinter, zum Beispiel: ${example.de}${needed ? '' : '\nBrauchen Sie die Angabe nicht, dann löschen Sie die Zeile.'}`,
          ]
        : [
            `Hinter „${key}“ steht für YAML nichts, denn mit # beginnt ein Kommentar.`,
            `Gehört das # zum Text, dann setzen Sie ihn in Anführungszeichen: ${hidden}`,
          ],
    en: ({ key, example, needed, hidden }) =>
      hidden === undefined
        ? [
            `There is nothing after "${key}".`,
            `Write something after it, for example: ${example.en}${needed ? '' : '\nIf you do not need it, delete the line.'}`,
          ]
        : [
            `For YAML there is nothing after "${key}", since # begins a comment.`,
            `If the # belongs to the text, put it in quotation marks: ${hidden}`,
          ],
  }),
  keyElsewhere: error<{
    key: string;
    /** the parent under which the key belongs; '' for the top */
    home: string;
    /** the parent under which the key stands; '' for the top */
    below: string;
    /** the corrected lines */
    lines: string;
  }>('KNG161', {
    example: {
      key: 'retention',
      home: 'tracking',
      below: '',
      lines: 'tracking:\n  level: answers\n  retention: zwei Jahre',
    },
    de: ({ key, home, below, lines }) =>
      home === ''
        ? [
            `„${key}“ gehört nicht unter „${below}“, sondern steht für sich.`,
            `Schreiben Sie die Zeile ohne Einrückung, hinter den Zeilen von ${below}:\n${lines}`,
          ]
        : [
            `„${key}“ gehört unter „${home}“.`,
            `Rücken Sie die Zeile dort mit Leerzeichen ein. So sieht das aus:\n${lines}`,
          ],
    en: ({ key, home, below, lines }) =>
      home === ''
        ? [
            `"${key}" does not belong below "${below}"; it stands by itself.`,
            `Write the line without indentation, after the lines of ${below}:\n${lines}`,
          ]
        : [
            `"${key}" belongs below "${home}".`,
            `Indent the line there with spaces. It looks like this:\n${lines}`,
          ],
  }),
  quotesInQuotes: error<{ key: string; quoted: string }>('KNG162', {
    example: { key: 'title', quoted: `'Das "Wort"'` },
    de: ({ key, quoted }) => [
      'Der Text enthält das Anführungszeichen, mit dem er beginnt; YAML hält das zweite für sein Ende.',
      `Schreiben Sie zum Beispiel: ${key}: ${quoted}`,
    ],
    en: ({ key, quoted }) => [
      'The text contains the quotation mark that it starts with; YAML takes the second one for its end.',
      `Write for example: ${key}: ${quoted}`,
    ],
  }),
  signAtStart: error<{ sign: string; key: string; quoted: string }>('KNG163', {
    example: { sign: '@', key: 'title', quoted: '"@home: sicher arbeiten"' },
    de: ({ sign, key, quoted }) => [
      `Am Anfang eines Textes hat ${sign} in YAML eine besondere Bedeutung.`,
      `Setzen Sie den Text in Anführungszeichen: ${key}: ${quoted}`,
    ],
    en: ({ sign, key, quoted }) => [
      `At the start of a text ${sign} has a special meaning in YAML.`,
      `Put the text in quotation marks: ${key}: ${quoted}`,
    ],
  }),
  colonWithoutSpace: error<{ key: string; value: string }>('KNG164', {
    example: { key: 'title', value: 'Mein Kurs' },
    de: ({ key, value }) => [
      `Nach dem Doppelpunkt hinter „${key}“ fehlt ein Leerzeichen.`,
      `Schreiben Sie: ${key}: ${value}`,
    ],
    en: ({ key, value }) => [`The space after the colon of "${key}" is missing.`, `Write: ${key}: ${value}`],
  }),
  oddSign: error<{ sign: ByLanguage<string> }>('KNG165', {
    example: { sign: { de: 'ein geschütztes Leerzeichen', en: 'a no-break space' } },
    de: ({ sign }) => [
      `Hier steht ${sign.de}; so lässt sich diese Stelle nicht lesen.`,
      'Löschen Sie das Zeichen samt denen daneben, und tippen Sie die Stelle mit der Tastatur neu. Textprogramme setzen solche Zeichen, und beim Kopieren kommen sie mit.',
    ],
    en: ({ sign }) => [
      `There is ${sign.en} here; this part cannot be read like that.`,
      'Delete the sign with those beside it, and type this part anew on the keyboard. Word processors set such signs, and copying brings them along.',
    ],
  }),
  hashInText: warning<{
    key: string;
    kept: string;
    /** the corrected text */
    line: string;
  }>('KNG166', {
    example: { key: 'title', kept: 'Regel', line: 'title: "Regel #1"' },
    de: ({ key, kept, line }) => [
      `Ab hier liest YAML einen Kommentar; von „${key}“ bleibt nur „${kept}“.`,
      `Gehört das # zum Text, dann setzen Sie ihn in Anführungszeichen: ${line} – sonst schreiben Sie hinter das # ein Leerzeichen.`,
    ],
    en: ({ key, kept, line }) => [
      `From here on YAML reads a comment; all that is left of "${key}" is "${kept}".`,
      `If the # belongs to the text, put it in quotation marks: ${line} – otherwise write a space after the #.`,
    ],
  }),
  noSentence: error<{ value: string; example: ByLanguage<string> }>('KNG167', {
    example: {
      value: 'ja',
      example: {
        de: 'attestation: Ich kenne diese Regeln und halte mich daran.',
        en: 'attestation: I know these rules and keep to them.',
      },
    },
    de: ({ value, example }) => [
      `„${value}“ ist kein Satz, den Lernende bestätigen könnten.`,
      `Schreiben Sie den ganzen Satz aus, zum Beispiel: ${example.de}\nSoll nichts bestätigt werden, dann löschen Sie die Zeile.`,
    ],
    en: ({ value, example }) => [
      `"${value}" is no sentence that learners could confirm.`,
      `Write out the whole sentence, for example: ${example.en}\nIf nothing is to be confirmed, delete the line.`,
    ],
  }),
  keyOfOtherFile: error<{ key: string; home: 'course' | 'episode'; example: ByLanguage<string> }>('KNG168', {
    example: { key: 'duration', home: 'episode', example: { de: 'duration: 3 min', en: 'duration: 3 min' } },
    de: ({ key, home, example }) =>
      home === 'course'
        ? [
            `„${key}“ gilt für den ganzen Kurs und gehört nicht in den Kopf einer Folge.`,
            `Löschen Sie die Zeile hier. In der course.yaml sieht sie zum Beispiel so aus: ${example.de}`,
          ]
        : [
            `„${key}“ gilt für eine einzelne Folge und gehört nicht in die course.yaml.`,
            `Löschen Sie die Zeile hier. Im Kopf einer Folge sieht sie zum Beispiel so aus: ${example.de}`,
          ],
    en: ({ key, home, example }) =>
      home === 'course'
        ? [
            `"${key}" is for the whole course and does not belong in the head of an episode.`,
            `Delete the line here. In course.yaml it looks for example like this: ${example.en}`,
          ]
        : [
            `"${key}" is for a single episode and does not belong in course.yaml.`,
            `Delete the line here. In the head of an episode it looks for example like this: ${example.en}`,
          ],
  }),
  secondEnding: warning<{ readonly name: string; readonly meant: string }>('KNG169', {
    example: { name: '02-besuch.md.txt', meant: '02-besuch.md' },
    de: ({ name, meant }) => [
      `„${name}“ wird nicht gelesen: An den Namen ist noch .txt angehängt.`,
      `Benennen Sie die Datei um: ${meant}\nZeigt Ihr Rechner keine Endungen, speichern Sie im Editor mit dem Dateityp „Alle Dateien“.`,
    ],
    en: ({ name, meant }) => [
      `"${name}" is not read: there is .txt at the end of its name.`,
      `Rename the file: ${meant}\nIf your computer hides such endings, save from your editor with the file type "All files".`,
    ],
  }),
  dashesOfHead: error<{ typed: string; sign: ByLanguage<string> | undefined }>('KNG276', {
    example: { typed: '—', sign: { de: 'ein langer Gedankenstrich (—)', en: 'a long dash (—)' } },
    de: ({ typed, sign }) => [
      `Der Kopf einer Folge beginnt und endet mit drei Bindestrichen; hier steht ${sign?.de ?? `„${typed}“`}.`,
      'Löschen Sie die Zeile und tippen Sie sie neu: ---\nMacht Ihr Programm daraus einen langen Strich, dann schreiben Sie in einem Texteditor.',
    ],
    en: ({ typed, sign }) => [
      `The head of an episode begins and ends with three hyphens; here there is ${sign?.en ?? `"${typed}"`}.`,
      'Delete the line and type it anew: ---\nIf your program makes a long dash of it, write in a text editor.',
    ],
  }),
};
