import { error, warning } from '../problem.ts';
import { either, named } from '../wording.ts';

/** Further lines with the same problem. */
interface Lines {
  readonly lines: readonly number[];
}

/** A caption, and the one before it in the file. */
interface Pair extends Lines {
  readonly start: string;
  /** start or end of the caption before */
  readonly other: string;
  /** line of the caption before */
  readonly before: number;
}

const LINE = '00:00:01.000 --> 00:00:04.000';

const TIMINGS = {
  de: {
    comma: (text: string) => `In „${text}“ steht ein Komma, wo ein Punkt stehen muss.`,
    digits: (text: string) => `Die Zeit „${text}“ hat zu viele oder zu wenige Ziffern.`,
    sixty: (text: string) => `Die Zeit „${text}“ gibt es nicht: Minuten und Sekunden gehen nur bis 59.`,
    form: (text: string) => `„${text}“ lässt sich nicht als Zeit lesen.`,
    words: (text: string) => `Neben dem Pfeil --> steht „${text}“ statt einer Zeit.`,
    missing: () => 'Neben dem Pfeil --> fehlt eine Zeit.',
    arrow: () => 'Zwischen den beiden Zeiten fehlt der Pfeil -->.',
  },
  en: {
    comma: (text: string) => `There is a comma in "${text}" where a full stop must be.`,
    digits: (text: string) => `The time "${text}" has too many or too few digits.`,
    sixty: (text: string) => `There is no time "${text}": minutes and seconds end at 59.`,
    form: (text: string) => `"${text}" cannot be read as a time.`,
    words: (text: string) => `Beside the arrow --> there is "${text}" instead of a time.`,
    missing: () => 'Beside the arrow --> a time is missing.',
    arrow: () => 'The arrow --> between the two times is missing.',
  },
};

/** Problems of caption files (WebVTT). */
export const captions = {
  captionsWithoutHeader: error<{ readonly timed: boolean } & Lines>('KNG230', {
    example: { timed: true, lines: [] },
    de: ({ timed }) =>
      timed
        ? [
            'Die Datei beginnt nicht mit einer Zeile WEBVTT; ohne sie zeigt kein Browser die Untertitel.',
            'Schreiben Sie ganz an den Anfang der Datei eine Zeile, in der nur WEBVTT steht, und lassen Sie die Zeile darunter leer.',
          ]
        : [
            'Das ist keine Datei mit Untertiteln im Format WebVTT.',
            'Speichern Sie die Untertitel als WebVTT (.vtt): YouTube Studio bietet das beim Herunterladen an, Subtitle Edit beim Speichern.',
          ],
    en: ({ timed }) =>
      timed
        ? [
            'The file does not begin with a line WEBVTT; without it no browser shows the captions.',
            'At the very start of the file write a line with nothing but WEBVTT, and leave the line below it empty.',
          ]
        : [
            'This is not a file with captions in the format WebVTT.',
            'Save the captions as WebVTT (.vtt): YouTube Studio offers that when you download them, Subtitle Edit when you save them.',
          ],
  }),
  captionsSubRip: error<Lines>('KNG231', {
    example: { lines: [] },
    de: () => [
      'Diese Untertitel haben das Format SubRip (.srt); Browser verstehen nur WebVTT.',
      'Öffnen Sie die Datei mit Subtitle Edit und speichern Sie sie als WebVTT (.vtt), oder laden Sie die Untertitel neu als .vtt herunter, etwa aus YouTube Studio.\nVon Hand geht es auch: Schreiben Sie WEBVTT in die erste Zeile, lassen Sie die zweite leer, und ersetzen Sie in allen Zeiten das Komma durch einen Punkt.',
    ],
    en: () => [
      'These captions are in the format SubRip (.srt); browsers understand only WebVTT.',
      'Open the file with Subtitle Edit and save it as WebVTT (.vtt), or download the captions again as .vtt, from YouTube Studio for example.\nYou can also do it by hand: write WEBVTT in the first line, leave the second one empty, and replace the comma in all times with a full stop.',
    ],
  }),
  captionsWithoutCues: error<Lines>('KNG232', {
    example: { lines: [] },
    de: () => [
      'Die Datei enthält noch keine Untertitel.',
      `Lassen Sie unter WEBVTT eine Zeile leer, und schreiben Sie darunter zum Beispiel:\n${LINE}\nGuten Morgen!`,
    ],
    en: () => [
      'The file has no captions yet.',
      `Leave a line empty below WEBVTT, and write below it, for example:\n${LINE}\nGood morning!`,
    ],
  }),
  captionTiming: error<
    {
      readonly reason: keyof typeof TIMINGS.de;
      /** the part that cannot be read */
      readonly text: string;
      /** the corrected line; undefined if it cannot be guessed */
      readonly meant: string | undefined;
    } & Lines
  >('KNG233', {
    example: { reason: 'comma', text: '00:00:01,000', meant: LINE, lines: [7] },
    de: ({ reason, text, meant, lines }) => [
      `${TIMINGS.de[reason](text)} Browser lassen den Untertitel weg.${dasselbe(lines)}`,
      (meant === undefined
        ? `Die Zeile muss so aussehen, mit Stunden, Minuten, Sekunden und Tausendsteln: ${LINE}`
        : `Schreiben Sie: ${meant}`) +
        (reason === 'words' ? '\nGehört der Pfeil zum Text, dann schreiben Sie dort → statt -->.' : '') +
        (lines.length > 0 ? '\nSubtitle Edit kann die ganze Datei neu als WebVTT speichern.' : ''),
    ],
    en: ({ reason, text, meant, lines }) => [
      `${TIMINGS.en[reason](text)} Browsers leave this caption out.${theSame(lines)}`,
      (meant === undefined
        ? `The line must look like this, with hours, minutes, seconds and thousandths: ${LINE}`
        : `Write: ${meant}`) +
        (reason === 'words' ? '\nIf the arrow belongs to the text, write → instead of --> there.' : '') +
        (lines.length > 0 ? '\nSubtitle Edit can save the whole file as WebVTT anew.' : ''),
    ],
  }),
  captionEndsEarly: error<{ readonly start: string; readonly end: string } & Lines>('KNG234', {
    example: { start: '00:00:04.000', end: '00:00:01.000', lines: [] },
    de: ({ start, end, lines }) => [
      `Dieser Untertitel soll um ${start} erscheinen und um ${end} verschwinden; so ist er nie zu sehen.${dasselbe(lines)}`,
      'Prüfen Sie beide Zeiten: Die zweite muss später sein als die erste.',
    ],
    en: ({ start, end, lines }) => [
      `This caption is to appear at ${start} and to disappear at ${end}; so it is never seen.${theSame(lines)}`,
      'Check both times: the second one must be later than the first.',
    ],
  }),
  captionBackward: error<Pair>('KNG235', {
    example: { start: '00:00:07.000', other: '00:01:05.000', before: 9, lines: [] },
    de: ({ start, other, before, lines }) => [
      `Dieser Untertitel beginnt um ${start}, der davor (Zeile ${before}) aber erst um ${other}.${dasselbe(lines)}`,
      'Ist eine der beiden Zeiten vertippt? Wenn nicht, bringen Sie die Untertitel in die Reihenfolge, in der sie erscheinen.',
    ],
    en: ({ start, other, before, lines }) => [
      `This caption starts at ${start}, but the one before it (line ${before}) only at ${other}.${theSame(lines)}`,
      'Is one of the two times mistyped? If not, put the captions in the order in which they appear.',
    ],
  }),
  captionOverlap: warning<Pair>('KNG236', {
    example: { start: '00:00:03.000', other: '00:00:04.000', before: 3, lines: [] },
    de: ({ start, other, before, lines }) => [
      `Dieser Untertitel beginnt um ${start}, der davor (Zeile ${before}) endet aber erst um ${other}; eine Zeit lang sind beide zu sehen.${dasselbe(lines)}`,
      'Lassen Sie den ersten früher enden oder diesen später beginnen. Soll es so sein, etwa weil zwei Personen zugleich sprechen, müssen Sie nichts tun.',
    ],
    en: ({ start, other, before, lines }) => [
      `This caption starts at ${start}, but the one before it (line ${before}) only ends at ${other}; for a while both are seen.${theSame(lines)}`,
      'Let the first one end earlier or this one start later. If it is meant to be so, for example because two people speak at once, there is nothing you have to do.',
    ],
  }),
  captionWithoutText: warning<Lines>('KNG237', {
    example: { lines: [] },
    de: ({ lines }) => [
      `Dieser Untertitel hat keinen Text.${dasselbe(lines)}`,
      'Schreiben Sie den Text direkt unter die Zeiten, ohne Leerzeile dazwischen, oder löschen Sie die Zeile.',
    ],
    en: ({ lines }) => [
      `This caption has no text.${theSame(lines)}`,
      'Write the text right below the times, with no empty line in between, or delete the line.',
    ],
  }),
  captionAstray: error<Lines>('KNG238', {
    example: { lines: [] },
    de: ({ lines }) => [
      `Dieser Text gehört zu keinem Untertitel; Browser zeigen ihn nicht.${dasselbe(lines)}`,
      `Gehört er zum Untertitel darüber, dann löschen Sie die Leerzeile dazwischen. Wenn nicht, schreiben Sie die Zeiten darüber, zum Beispiel: ${LINE}\nEine Notiz, die niemand sehen soll, beginnt mit NOTE.`,
    ],
    en: ({ lines }) => [
      `This text belongs to no caption; browsers do not show it.${theSame(lines)}`,
      `If it belongs to the caption above, delete the empty line in between. If not, write the times above it, for example: ${LINE}\nA note that nobody shall see starts with NOTE.`,
    ],
  }),
  captionNotApart: warning<Lines>('KNG239', {
    example: { lines: [] },
    de: ({ lines }) => [
      `Vor diesem Untertitel fehlt eine Leerzeile; was direkt über den Zeiten steht, zeigen Browser mit dem vorigen Untertitel.${dasselbe(lines)}`,
      'Trennen Sie die beiden durch eine Zeile, in der nichts steht, auch kein Leerzeichen. Eine Nummer bleibt direkt über den Zeiten.',
    ],
    en: ({ lines }) => [
      `There is no empty line before this caption; browsers show what stands right above its times with the caption before.${theSame(lines)}`,
      'Separate the two by a line with nothing in it, not even a space. A number stays right above the times.',
    ],
  }),
};

const dasselbe = (lines: readonly number[]): string =>
  lines.length === 0 ? '' : ` Dasselbe gilt für Zeile ${either(named(lines.map(String), 'weitere'), 'und')}.`;

const theSame = (lines: readonly number[]): string =>
  lines.length === 0
    ? ''
    : ` The same goes for ${lines.length === 1 ? 'line' : 'lines'} ${either(named(lines.map(String), 'more'), 'and')}.`;
