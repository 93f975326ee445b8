import { warning } from '../problem.ts';
import { address, either, named } from '../wording.ts';

/** Further places with the same problem. */
interface Lines {
  readonly lines: readonly number[];
}

/** Further files with the same problem. */
interface Files {
  readonly files: readonly string[];
}

/** Lint: warnings about texts without errors. */
export const lint = {
  recommendedLongest: warning<{ readonly count: number }>('KNG120', {
    example: { count: 8 },
    de: ({ count }) => [
      `In allen ${count} Fragen ist die empfohlene Antwort die längste; so lässt sie sich erraten.`,
      'Kürzen Sie hier und da die empfohlene, oder geben Sie einer anderen einen ebenso guten Grund: - [ ] Ich …, denn …',
    ],
    en: ({ count }) => [
      `In all ${count} questions the recommended option is the longest; that makes it easy to guess.`,
      'Shorten the recommended one here and there, or give another one an equally good reason: - [ ] I …, because …',
    ],
  }),
  recommendedPlace: warning<{ readonly count: number; readonly position: number | 'last' }>('KNG121', {
    example: { count: 8, position: 2 },
    de: ({ count, position }) => [
      `In allen ${count} Fragen steht die empfohlene Antwort an ${position === 'last' ? 'letzter' : `${position}.`} Stelle; so lässt sie sich erraten.`,
      'Vertauschen Sie in einigen Folgen die Antworten, oder schreiben Sie in course.yaml: shuffle: true',
    ],
    en: ({ count, position }) => [
      `In all ${count} questions the recommended option comes ${position === 'last' ? 'last' : `as number ${position}`}; that makes it easy to guess.`,
      'Change the order of the options in some episodes, or write in course.yaml: shuffle: true',
    ],
  }),
  unequalOptions: warning<{ readonly most: number; readonly least: number; readonly line: number }>(
    'KNG122',
    {
      example: { most: 142, least: 38, line: 16 },
      de: ({ most, least, line }) => [
        `Diese Antwort hat ${most} Zeichen, die in Zeile ${line} nur ${least}; das fällt auf, noch bevor jemand liest.`,
        'Kürzen Sie die lange, oder geben Sie der kurzen einen Grund: Ich …, denn …',
      ],
      en: ({ most, least, line }) => [
        `This option has ${most} characters, the one in line ${line} only ${least}; that stands out before anybody reads.`,
        'Shorten the long one, or give the short one a reason: I …, because …',
      ],
    },
  ),
  shortFeedback: warning<{ readonly count: number; readonly min: number } & Lines>('KNG123', {
    example: { count: 4, min: 12, lines: [19] },
    de: ({ count, min, lines }) => [
      `Diese Rückmeldung hat nur ${count === 1 ? 'ein Wort' : `${count} Wörter`}; unter ${min} erklärt sie wenig.${dasselbe(lines)}`,
      'Schreiben Sie, was daraus folgt und was weiterhilft: > Denn … Besser ist es, …',
    ],
    en: ({ count, min, lines }) => [
      `This feedback has only ${count === 1 ? 'one word' : `${count} words`}; below ${min} it explains little.${theSame(lines)}`,
      'Write what comes of it and what helps: > Because … It is better to …',
    ],
  }),
  absoluteWord: warning<{ readonly word: string } & Lines>('KNG124', {
    example: { word: 'nie', lines: [] },
    de: ({ word, lines }) => [
      `Das Wort „${word}“ verrät diese Antwort, denn ohne Ausnahme gilt im Alltag wenig.${dasselbe(lines)}`,
      'Schreiben Sie, was man in dieser Lage tut, zum Beispiel „Ich antworte erst am Montag“ statt „Ich antworte nie“.',
    ],
    en: ({ word, lines }) => [
      `The word "${word}" gives this option away, since little at work is true without exception.${theSame(lines)}`,
      'Write what one does in this situation, for example "I answer on Monday" instead of "I never answer".',
    ],
  }),
  longEpisode: warning<{ readonly minutes: number; readonly max: number }>('KNG125', {
    example: { minutes: 7, max: 5 },
    de: ({ minutes, max }) => [
      `Diese Folge zu lesen dauert etwa ${minutes} Minuten; mehr als ${max} sollten es nicht sein.`,
      'Machen Sie zwei Folgen daraus, oder streichen Sie, was für die Entscheidung nicht nötig ist.',
    ],
    en: ({ minutes, max }) => [
      `This episode takes about ${minutes} minutes to read; it should not take more than ${max}.`,
      'Make two episodes of it, or leave out what the decision does not need.',
    ],
  }),
  longSentence: warning<{ readonly count: number; readonly max: number } & Lines>('KNG126', {
    example: { count: 43, max: 30, lines: [12, 31] },
    de: ({ count, max, lines }) => [
      `Dieser Satz hat ${count} Wörter; über ${max} liest man ihn meist zweimal.${dasselbe(lines)}`,
      'Machen Sie zwei Sätze daraus: Setzen Sie einen Punkt, wo ein neuer Gedanke beginnt.',
    ],
    en: ({ count, max, lines }) => [
      `This sentence has ${count} words; beyond ${max}, most people read it twice.${theSame(lines)}`,
      'Make two sentences of it: put a full stop where a new thought begins.',
    ],
  }),
  noScenario: warning<Files>('KNG127', {
    example: { files: ['02-konfetti.md'] },
    de: ({ files }) => [
      `Vor dieser Frage steht keine Situation.${ebenso(files)}`,
      'Schreiben Sie zwischen Kopf und Frage, was geschieht, zum Beispiel: Montag, 9 Uhr. Eine Kollegin bittet Sie …',
    ],
    en: ({ files }) => [
      `There is no situation before this question.${theSameIn(files)}`,
      'Between the head and the question, write what happens, for example: Monday, 9:00. A colleague asks you …',
    ],
  }),
  noRole: warning<Files>('KNG128', {
    example: { files: ['02-konfetti.md'] },
    de: ({ files }) => [
      `In dieser Folge steht nicht, wen sie betrifft.${ebenso(files)}`,
      'Ergänzen Sie im Kopf zum Beispiel:\nrole: Wenn Sie mit Kundinnen und Kunden zu tun haben.',
    ],
    en: ({ files }) => [
      `This episode does not say whom it concerns.${theSameIn(files)}`,
      'Add to its head, for example:\nrole: When you deal with customers.',
    ],
  }),
  fileNameAsAlt: warning<{ readonly alt: string; readonly file: string } & Lines>('KNG129', {
    example: { alt: 'IMG_2034.jpg', file: 'media/IMG_2034.jpg', lines: [] },
    de: ({ alt, file, lines }) => [
      `„${alt}“ beschreibt das Bild nicht; wer es nicht sieht, bekommt nur den Dateinamen vorgelesen.${dasselbe(lines)}`,
      `Schreiben Sie, was zu sehen ist: ![Zwei Menschen vor einer Tafel](${address(file)}) – oder „dekorativ“, wenn es nur schmückt: ![dekorativ](${address(file)})`,
    ],
    en: ({ alt, file, lines }) => [
      `"${alt}" does not describe the picture; people who cannot see it only hear the name of a file.${theSame(lines)}`,
      `Write what there is to see: ![Two people at a whiteboard](${address(file)}) – or "decorative" if that is all it is: ![decorative](${address(file)})`,
    ],
  }),
  otherAddress: warning<{ readonly word: string } & Lines & Files>('KNG139', {
    example: { word: 'dir', lines: [], files: ['02-konfetti.md'] },
    de: ({ word, lines, files }) => [
      `Hier steht „${word}“, die Knöpfe und Hinweise des Kurses sagen aber „${isDu(word) ? 'Sie' : 'du'}“.${ebensoIn(lines, files)}`,
      isDu(word)
        ? 'Sprechen Sie Lernende durchgehend mit „Sie“ an. Soll der ganze Kurs duzen, schreiben Sie in course.yaml: language: de-x-du (für das Lernsystem ist das ein anderer Kurs).'
        : 'Sprechen Sie Lernende durchgehend mit „du“ an. Soll der ganze Kurs siezen, schreiben Sie in course.yaml: language: de (für das Lernsystem ist das ein anderer Kurs).',
    ],
    en: ({ word, lines, files }) => [
      `Here it says "${word}", but buttons and notices of the course say "${isDu(word) ? 'Sie' : 'du'}".${alsoIn(lines, files)}`,
      isDu(word)
        ? 'Address learners with "Sie" throughout. If the whole course is to say du, write in course.yaml: language: de-x-du (to the LMS that is another course).'
        : 'Address learners with "du" throughout. If the whole course is to say Sie, write in course.yaml: language: de (to the LMS that is another course).',
    ],
  }),
  noTeaser: warning<{ readonly heading: string } & Files>('KNG130', {
    example: { heading: 'Ausblick', files: [] },
    de: ({ heading, files }) => [
      `Nach dieser Folge kommt noch eine, aber nichts macht auf sie neugierig.${ebenso(files)}`,
      `Schreiben Sie ans Ende, worum es dort geht:\n## ${heading}\n\n…`,
    ],
    en: ({ heading, files }) => [
      `Another episode follows this one, but nothing makes people curious about it.${theSameIn(files)}`,
      `Say at the end what that one is about:\n## ${heading}\n\n…`,
    ],
  }),
};

const isDu = (word: string): boolean => /^d/i.test(word);

const dasselbe = (lines: readonly number[]): string =>
  lines.length === 0 ? '' : ` Dasselbe gilt für Zeile ${either(lines.map(String), 'und')}.`;

const theSame = (lines: readonly number[]): string =>
  lines.length === 0
    ? ''
    : ` The same goes for ${lines.length === 1 ? 'line' : 'lines'} ${either(lines.map(String), 'and')}.`;

const ebensoIn = (lines: readonly number[], files: readonly string[]): string => {
  const inLines =
    lines.length === 0 ? [] : [`in Zeile ${either(named(lines.map(String), 'weiteren'), 'und')}`];
  const inFiles = files.length === 0 ? [] : [`in ${either(named(files, 'weiteren'), 'und')}`];
  return lines.length + files.length === 0 ? '' : ` Ebenso ${[...inLines, ...inFiles].join(' sowie ')}.`;
};

const alsoIn = (lines: readonly number[], files: readonly string[]): string => {
  const word = lines.length === 1 ? 'line' : 'lines';
  const inLines = lines.length === 0 ? [] : [`${word} ${either(named(lines.map(String), 'more'), 'and')}`];
  const inFiles = files.length === 0 ? [] : [either(named(files, 'more'), 'and')];
  return lines.length + files.length === 0
    ? ''
    : ` The same in ${[...inLines, ...inFiles].join(', and in ')}.`;
};

const ebenso = (files: readonly string[]): string =>
  files.length === 0 ? '' : ` Dasselbe gilt für ${either(named(files, 'weitere'), 'und')}.`;

const theSameIn = (files: readonly string[]): string =>
  files.length === 0 ? '' : ` The same goes for ${either(named(files, 'more'), 'and')}.`;
