import { error } from '../problem.ts';
import { remedyFor } from '../refusals.ts';

/** Problems of `knigge new`. */
export const starter = {
  folderNotEmpty: error<{ readonly folder: string }>('KNG140', {
    example: { folder: 'modules/datenschutz' },
    de: ({ folder }) => [
      `Im Ordner „${folder}“ liegt schon etwas, und überschrieben wird nichts.`,
      'Nennen Sie einen neuen oder einen leeren Ordner: knigge new mein-zweiter-kurs',
    ],
    en: ({ folder }) => [
      `There is something in the folder "${folder}" already, and nothing is ever overwritten.`,
      'Name a new or an empty folder: knigge new my-second-course',
    ],
  }),
  noRoomForFolder: error<{ readonly folder: string }>('KNG141', {
    example: { folder: 'notizen.txt/kurs' },
    de: ({ folder }) => [
      `„${folder}“ kann kein Ordner werden, denn an dieser Stelle liegt eine Datei.`,
      'Nennen Sie einen anderen Ordner: knigge new mein-kurs',
    ],
    en: ({ folder }) => [
      `"${folder}" cannot become a folder, since there is a file in its place.`,
      'Name another folder: knigge new my-course',
    ],
  }),
  badNewId: error<{ readonly value: string; readonly suggestion: string }>('KNG142', {
    example: { value: 'Datenschutz', suggestion: 'datensch' },
    de: ({ value, suggestion }) => [
      `„${value}“ geht nicht als id des Kurses: Erlaubt sind 2 bis 8 Zeichen aus a–z, Ziffern und Bindestrich, vorn ein Buchstabe.`,
      `Schreiben Sie zum Beispiel: --id ${suggestion}`,
    ],
    en: ({ value, suggestion }) => [
      `"${value}" will not do as the id of the course: it has 2 to 8 characters of a–z, digits and hyphen, starting with a letter.`,
      `Write for example: --id ${suggestion}`,
    ],
  }),
  badNewTitle: error<{
    readonly length: number;
    /** 0 if the title is empty */
    readonly max: number;
  }>('KNG143', {
    example: { length: 240, max: 200 },
    de: ({ length, max }) => [
      length === 0
        ? 'Der Titel ist leer.'
        : `Der Titel hat ${length} Zeichen; mehr als ${max} nehmen Lernsysteme nicht zuverlässig an.`,
      'Ein paar Worte genügen: --title "Zu Gast bei Geschäftspartnern"',
    ],
    en: ({ length, max }) => [
      length === 0
        ? 'The title is empty.'
        : `The title has ${length} characters; LMSs do not reliably take more than ${max}.`,
      'A few words will do: --title "Gifts and invitations"',
    ],
  }),
  courseNotWritten: error<{ readonly folder: string; readonly reason: string }>('KNG144', {
    example: { folder: 'modules/datenschutz', reason: 'EACCES' },
    de: ({ folder, reason }) => [
      `Der Ordner „${folder}“ ließ sich nicht anlegen oder füllen (${reason}); es ist nichts davon geblieben.`,
      `${remedyFor.de(reason)} Oder nennen Sie einen anderen Ordner: knigge new mein-kurs`,
    ],
    en: ({ folder, reason }) => [
      `The folder "${folder}" could not be made or filled (${reason}); nothing of it is left behind.`,
      `${remedyFor.en(reason)} Or name another folder: knigge new my-course`,
    ],
  }),
};
