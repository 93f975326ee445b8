import { error, warning } from '../problem.ts';

/** Problems of pictures, sounds and films. */
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
      path.toLowerCase().endsWith('.svg')
        ? 'Öffnen Sie die Zeichnung in einem Zeichenprogramm und speichern Sie sie neu, als SVG oder PNG.'
        : 'Öffnen Sie das Bild in einem Bildprogramm und speichern Sie es neu als JPEG oder PNG. Die Endung allein zu ändern genügt nicht.',
    ],
    en: ({ path }) => [
      `The file "${path}" is no picture, or it is damaged.`,
      path.toLowerCase().endsWith('.svg')
        ? 'Open the drawing in a drawing program and save it anew, as SVG or PNG.'
        : 'Open the picture in an image editor and save it anew as JPEG or PNG. To change the extension alone is not enough.',
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
      `In Zeile ${line} der Zeichnung „${path}“ steht „${what}“, und das gehört in kein Bild.`,
      'Eine Zeichnung darf nichts ausführen und nichts nachladen. Streichen Sie diese Stelle, oder speichern Sie die Zeichnung neu: als „Einfaches SVG“ (Inkscape), mit „Bilder einbetten“ (Illustrator) oder als PNG.',
    ],
    en: ({ path, what, line }) => [
      `Line ${line} of the drawing "${path}" holds "${what}", which does not belong in a picture.`,
      'A drawing may run nothing and load nothing. Remove this part, or save the drawing anew: as "Plain SVG" (Inkscape), with "Embed images" (Illustrator) or as PNG.',
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
  filmWithoutTranscript: error<{ heading: string }>('KNG246', {
    example: { heading: 'Transkript' },
    de: ({ heading }) => [
      'Zu diesem Film oder Ton fehlt der Text für alle, die ihn nicht sehen oder hören können oder nicht laden wollen.',
      `Schreiben Sie unter den Link eine Überschrift mit drei Rauten, „### ${heading}“, und darunter, was zu sehen und zu hören ist.`,
    ],
    en: ({ heading }) => [
      'This film or sound has no text for people who cannot see or hear it, or do not want to load it.',
      `Write a heading with three hashes below the link, "### ${heading}", and below that what there is to see and hear.`,
    ],
  }),
  filmWithoutCaptions: error<{ path: string; captions: string }>('KNG247', {
    example: { path: 'media/anruf.mp4', captions: 'media/anruf.vtt' },
    de: ({ path, captions }) => [
      `Zum Film „${path}“ fehlen die Untertitel.`,
      `Legen Sie sie als „${captions}“ daneben. Solche Dateien im Format WebVTT erstellen Untertitelprogramme, zum Beispiel Subtitle Edit, auch aus einer .srt-Datei.`,
    ],
    en: ({ path, captions }) => [
      `The film "${path}" has no captions.`,
      `Put them beside it as "${captions}". Caption editors such as Subtitle Edit make such files, in the format WebVTT, from an .srt file too.`,
    ],
  }),
  unknownFilmHost: error<{ url: string }>('KNG248', {
    example: { url: 'https://example.com/film' },
    de: ({ url }) => [
      `„${url}“ ist kein Film, den ein Kurs zeigen kann.`,
      'Möglich sind Links zu einem einzelnen Film bei YouTube oder Vimeo (keine Liste, kein Kanal) und Dateien im Kursordner: [Titel](media/film.mp4). Soll es nur ein Link sein, schreiben Sie ihn in einen Satz.',
    ],
    en: ({ url }) => [
      `"${url}" is no film that a course can show.`,
      'You can link a single film on YouTube or Vimeo (no list, no channel), or a file in the course folder: [title](media/film.mp4). If it is to be a mere link, write it into a sentence.',
    ],
  }),
  secondFilm: error('KNG249', {
    de: () => [
      'In dieser Folge steht schon ein Film.',
      'Zeigen Sie je Folge einen Film. Verlegen Sie den zweiten in eine eigene Folge, oder schreiben Sie den Link in einen Satz.',
    ],
    en: () => [
      'This episode has a film already.',
      'Show one film in each episode. Move the second one to an episode of its own, or write the link into a sentence.',
    ],
  }),
  filmWithoutTitle: error('KNG250', {
    de: () => [
      'Der Film hat keinen Titel; ein Screenreader könnte ihn nicht nennen.',
      'Schreiben Sie ihn in die eckigen Klammern: [Ein Anruf am Freitag](media/anruf.mp4)',
    ],
    en: () => [
      'The film has no title; a screen reader could not name it.',
      'Write it into the square brackets: [A call on Friday](media/call.mp4)',
    ],
  }),
  filmElsewhere: error<{ path: string }>('KNG252', {
    example: { path: 'media/anruf.mp4' },
    de: ({ path }) => [
      `Hier kann „${path}“ nicht abgespielt werden.`,
      'Ein Film oder Ton steht im Abschnitt „## Video“ über dem Transkript, als Link allein in einem Absatz und ohne „!“ davor: [Titel](media/film.mp4). Ein bloßer Link zu einem Film im Web gehört in einen anderen Abschnitt.',
    ],
    en: ({ path }) => [
      `"${path}" cannot be played here.`,
      'A film or sound stands in the section "## Video" above the transcript, as a link alone in a paragraph and without a "!" before it: [title](media/film.mp4). A mere link to a film on the web belongs in another section.',
    ],
  }),
  heavyFilm: warning<{ path: string; megabytes: number }>('KNG251', {
    example: { path: 'media/anruf.mp4', megabytes: 48 },
    de: ({ path, megabytes }) => [
      `„${path}“ hat ${megabytes} MB: unterwegs lädt das lange, und manche Lernsysteme nehmen so große Pakete nicht an.`,
      'Verkleinern Sie die Datei, zum Beispiel mit HandBrake auf 720p, oder kürzen Sie sie. Gut sind höchstens 20 MB.',
    ],
    en: ({ path, megabytes }) => [
      `"${path}" has ${megabytes} MB: on the way that loads for a long time, and some LMSs do not take such large packages.`,
      'Make the file smaller, for example with HandBrake to 720p, or cut it shorter. At most 20 MB is good.',
    ],
  }),
  unstableFile: error<{ path: string }>('KNG253', {
    example: { path: 'media/anruf.mp4' },
    de: ({ path }) => [
      `„${path}“ hat sich beim Packen geändert oder ließ sich nicht lesen.`,
      'Warten Sie, bis die Datei fertig kopiert oder exportiert ist. Sehen Sie nach, ob sie sich öffnen lässt, und bauen Sie noch einmal.',
    ],
    en: ({ path }) => [
      `"${path}" changed while it was packed, or could not be read.`,
      'Wait until the file has been copied or exported completely. See whether it can be opened, and build again.',
    ],
  }),
};
