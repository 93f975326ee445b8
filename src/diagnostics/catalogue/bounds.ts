import { error, info } from '../problem.ts';

/** What is more than a person can have meant. */
export const bounds = {
  textTooLarge: error<{
    readonly unit: 'kilobytes' | 'lines';
    readonly count: number;
    readonly most: number;
  }>('KNG280', {
    example: { unit: 'kilobytes', count: 5200, most: 100 },
    de: ({ unit, count, most }) => [
      `Der Text hat ${count} ${unit === 'lines' ? 'Zeilen' : 'KB'}; gelesen werden höchstens ${most}.`,
      'Sehen Sie nach, ob es die richtige Datei ist. Wenn ja, teilen Sie sie auf: Ein Kurs kann viele Folgen haben, jede in einer eigenen Datei.',
    ],
    en: ({ unit, count, most }) => [
      `The text has ${count} ${unit === 'lines' ? 'lines' : 'KB'}; at most ${most} are read.`,
      'See whether it is the right file. If so, divide it: a course can have many episodes, each in a file of its own.',
    ],
  }),
  tooDeep: error<{ readonly most: number }>('KNG281', {
    example: { most: 20 },
    de: ({ most }) => [
      `Hier stehen mehr als ${most} Zeichen ineinander, die eine Liste oder ein Zitat öffnen.`,
      'Löschen Sie die überzähligen Zeichen am Anfang der Zeile. Sind sie als Text gemeint, setzen Sie die Zeile zwischen zwei Gravis: `> > >`',
    ],
    en: ({ most }) => [
      `More than ${most} signs that open a list or a quote stand within one another here.`,
      'Delete the surplus signs at the beginning of the line. If they are meant as text, put the line between two backticks: `> > >`',
    ],
  }),
  tooManySigns: error<{ readonly most: number }>('KNG282', {
    example: { most: 1000 },
    de: ({ most }) => [
      `Dieser Absatz enthält mehr als ${most} Zeichen, die in Markdown eine Bedeutung haben, etwa * _ [ ] oder <.`,
      'Sehen Sie nach, ob hier etwas hineinkopiert wurde, das nicht in den Text gehört. Sonst teilen Sie den Absatz mit Leerzeilen auf.',
    ],
    en: ({ most }) => [
      `This paragraph holds more than ${most} signs that have a meaning in Markdown, such as * _ [ ] or <.`,
      'See whether something was pasted here that does not belong to the text. Otherwise divide the paragraph by empty lines.',
    ],
  }),
  tooManyQuestions: error<{ readonly count: number; readonly most: number }>('KNG283', {
    example: { count: 1400, most: 1295 },
    de: ({ count, most }) => [
      `Der Kurs hat ${count} Fragen, frühere mitgezählt; mehr als ${most} kann er sich nicht merken.`,
      'Machen Sie zwei Kurse daraus, jeden in einem eigenen Ordner und mit einer eigenen id.',
    ],
    en: ({ count, most }) => [
      `The course has ${count} questions, former ones included; it cannot keep more than ${most} apart.`,
      'Make two courses of it, each in a folder of its own and with an id of its own.',
    ],
  }),
  moreOfAKind: info<{ readonly code: string; readonly count: number }>('KNG284', {
    example: { code: 'KNG040', count: 380 },
    de: ({ code, count }) => [
      `${code} betrifft in dieser Datei noch ${count === 1 ? 'eine weitere Stelle' : `${count} weitere Stellen`}; ab hier.`,
      'Beheben Sie zuerst die genannten. Beim nächsten Mal sehen Sie die übrigen.',
    ],
    en: ({ code, count }) => [
      `${code} concerns ${count === 1 ? 'one more place' : `${count} more places`} of this file, from here on.`,
      'Mend those that are named first. Next time you see the others.',
    ],
  }),
};
