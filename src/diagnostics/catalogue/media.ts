import { error, warning } from '../problem.ts';

/** Pictures, sound and films: what they need beside them, and what cannot go into a package. */
export const media = {
  missingAlt: error('KNG240', {
    de: () => [
      'Dem Bild fehlt eine Beschreibung für alle, die es nicht sehen.',
      'Schreiben Sie in die eckigen Klammern, was zu sehen ist: ![Zwei Kolleginnen am Empfang](media/empfang.jpg)\nSchmückt das Bild nur, dann schreiben Sie: ![dekorativ](media/linie.svg)',
    ],
    en: () => [
      'The picture has no description for people who do not see it.',
      'Write into the square brackets what it shows: ![Two colleagues at the reception desk](media/reception.jpg)\nIf the picture is mere decoration, write: ![decorative](media/line.svg)',
    ],
  }),
  brokenPicture: error<{ path: string }>('KNG241', {
    example: { path: 'media/foto.jpg' },
    de: ({ path }) => [
      `Die Datei „${path}“ ist kein Bild, oder sie ist beschädigt.`,
      'Öffnen Sie das Bild in einem Bildprogramm und speichern Sie es neu als JPEG oder PNG. Die Endung allein zu ändern genügt nicht.',
    ],
    en: ({ path }) => [
      `The file "${path}" is no picture, or it is damaged.`,
      'Open the picture in an image editor and save it anew as JPEG or PNG. To change the extension alone is not enough.',
    ],
  }),
  hugePicture: error<{ path: string; megapixels: number; most: number }>('KNG242', {
    example: { path: 'media/plakat.png', megapixels: 300, most: 250 },
    de: ({ path, megapixels, most }) => [
      `Das Bild „${path}“ hat ${megapixels} Megapixel; gelesen werden höchstens ${most}.`,
      'Verkleinern Sie es in einem Bildprogramm, zum Beispiel auf 1600 Pixel Breite: Mehr zeigt ein Kurs nicht.',
    ],
    en: ({ path, megapixels, most }) => [
      `The picture "${path}" has ${megapixels} megapixels; at most ${most} are read.`,
      'Make it smaller in an image editor, for example 1600 pixels wide: a course shows no more than that.',
    ],
  }),
  movingPicture: warning<{ path: string }>('KNG243', {
    example: { path: 'media/klick.gif' },
    de: ({ path }) => [
      `Das Bild „${path}“ bewegt sich; im Kurs steht es still und zeigt den Anfang.`,
      'Was sich bewegt, lenkt beim Lesen ab und muss sich anhalten lassen. Zeigen Sie den Ablauf in mehreren Bildern nacheinander.',
    ],
    en: ({ path }) => [
      `The picture "${path}" moves; in the course it stands still and shows its beginning.`,
      'Whatever moves distracts from reading, and people must be able to stop it. Show what happens in several pictures, one after the other.',
    ],
  }),
  unsafeSvg: error<{ path: string; what: string; line: number }>('KNG244', {
    example: { path: 'media/logo.svg', what: '<script>', line: 3 },
    de: ({ path, what, line }) => [
      `Die Zeichnung „${path}“ enthält in Zeile ${line} etwas, das kein Bild ist: ${what}`,
      'Ein Paket führt nichts Fremdes aus und lädt nichts nach. Speichern Sie die Zeichnung im Zeichenprogramm als „Einfaches SVG“ (Inkscape) oder mit „Bilder einbetten“ (Illustrator), oder speichern Sie sie als PNG.',
    ],
    en: ({ path, what, line }) => [
      `The drawing "${path}" holds something on line ${line} that is no picture: ${what}`,
      'A package runs nothing from elsewhere and loads nothing from elsewhere. Save the drawing as "Plain SVG" (Inkscape) or with "Embed images" (Illustrator), or save it as PNG.',
    ],
  }),
  twinFiles: warning<{ path: string; twin: string }>('KNG245', {
    example: { path: 'media/Foto.jpg', twin: 'media/foto.jpg' },
    de: ({ path, twin }) => [
      `Neben „${path}“ liegt „${twin}“; beide unterscheiden sich nur in Groß- und Kleinschreibung.`,
      'Unter Windows und auf dem Mac ist das derselbe Name, und eine der beiden Dateien geht dort verloren. Benennen Sie eine um.',
    ],
    en: ({ path, twin }) => [
      `Beside "${path}" lies "${twin}"; the two differ in capital letters only.`,
      'On Windows and on a Mac that is the same name, and one of the two files is lost there. Rename one of them.',
    ],
  }),
};
