import { error, warning } from '../problem.ts';
import { didYouMean, either, meinten } from '../wording.ts';

/** Markdown that an episode cannot contain, its sections, links and pictures. */
export const markdown = {
  rawHtml: error('KNG040', {
    de: () => [
      'Hier steht HTML. Folgen bestehen aus Markdown allein.',
      'Schreiben Sie **fett**, *kursiv* oder [Text](https://…), oder streichen Sie die spitzen Klammern.',
    ],
    en: () => [
      'This is HTML. Episodes are Markdown only.',
      'Write **bold**, *italic* or [text](https://…), or remove the angle brackets.',
    ],
  }),
  unsupportedMarkdown: error<{ what: string }>('KNG041', {
    de: ({ what }) => [
      `Eine Folge kann dieses Markdown-Element (${what}) nicht zeigen.`,
      'Möglich sind Absätze, Listen, Zitate, Tabellen, Links, Bilder, **fett** und *kursiv*.',
    ],
    en: ({ what }) => [
      `An episode cannot show this Markdown element (${what}).`,
      'Possible are paragraphs, lists, quotes, tables, links, pictures, **bold** and *italic*.',
    ],
  }),
  topHeading: error('KNG042', {
    de: () => [
      'Eine Überschrift mit einem # ist der Titel, und der steht im Kopf der Folge.',
      'Schreiben Sie ihn als „title: …“ zwischen die beiden Zeilen ---, und Abschnitte mit ##.',
    ],
    en: () => [
      'A heading with a single # is the title, and that belongs to the head of the episode.',
      'Write it as "title: …" between the two lines ---, and sections with ##.',
    ],
  }),
  unknownSection: error<{ title: string; nearest: string | undefined; known: readonly string[] }>('KNG043', {
    de: ({ title, nearest, known }) => [
      `Den Abschnitt „${title}“ gibt es nicht.`,
      `${meinten(nearest)}Eine Frage endet mit „?“. Sonst bekannt: ${known.join(', ')}.`,
    ],
    en: ({ title, nearest, known }) => [
      `There is no section "${title}".`,
      `${didYouMean(nearest)}A question ends with "?". Otherwise known: ${known.join(', ')}.`,
    ],
  }),
  duplicateSection: error<{ title: string }>('KNG044', {
    de: ({ title }) => [
      `Den Abschnitt „${title}“ gibt es in dieser Folge zweimal.`,
      'Fassen Sie beide unter einer Überschrift zusammen.',
    ],
    en: ({ title }) => [
      `The section "${title}" appears twice in this episode.`,
      'Put both under one heading.',
    ],
  }),
  unsafeLink: error<{ url: string }>('KNG045', {
    de: ({ url }) => [
      `Der Link „${url}“ ist nicht erlaubt.`,
      'Links beginnen mit https:, mailto: oder tel: oder nennen eine Datei im Kursordner.',
    ],
    en: ({ url }) => [
      `The link "${url}" is not allowed.`,
      'Links start with https:, mailto: or tel:, or name a file in the course folder.',
    ],
  }),
  insecureLink: error<{ url: string }>('KNG046', {
    de: ({ url }) => [
      `Der Link „${url}“ ist unverschlüsselt.`,
      `Schreiben Sie ${url.replace(/^http:/i, 'https:')} und prüfen Sie, ob die Seite so erreichbar ist.`,
    ],
    en: ({ url }) => [
      `The link "${url}" is not encrypted.`,
      `Write ${url.replace(/^http:/i, 'https:')} and check that the page opens.`,
    ],
  }),
  missingFile: error<{ path: string; nearest: string | undefined }>('KNG047', {
    de: ({ path, nearest }) => [
      `Die Datei „${path}“ fehlt im Kursordner.`,
      `${meinten(nearest)}Legen Sie sie dort ab, oder berichtigen Sie den Pfad.`,
    ],
    en: ({ path, nearest }) => [
      `The file "${path}" is missing from the course folder.`,
      `${didYouMean(nearest)}Put it there, or correct the path.`,
    ],
  }),
  outsideFolder: error<{ path: string }>('KNG048', {
    de: ({ path }) => [
      `Der Pfad „${path}“ führt aus dem Kursordner hinaus.`,
      'Kopieren Sie die Datei in den Kursordner, zum Beispiel nach media/, und verweisen Sie darauf.',
    ],
    en: ({ path }) => [
      `The path "${path}" leads out of the course folder.`,
      'Copy the file into the course folder, for example to media/, and refer to it there.',
    ],
  }),
  unsupportedFile: error<{ path: string; allowed: readonly string[] }>('KNG049', {
    de: ({ path, allowed }) => [
      `Die Datei „${path}“ hat eine Endung, die nicht in ein Paket darf.`,
      `Möglich: ${either(allowed, 'oder')}.`,
    ],
    en: ({ path, allowed }) => [
      `The file "${path}" has an extension that may not go into a package.`,
      `Possible: ${either(allowed, 'or')}.`,
    ],
  }),
  remoteImage: error<{ url: string }>('KNG050', {
    de: ({ url }) => [
      `Das Bild „${url}“ liegt nicht im Kursordner; ein Paket lädt nichts nach.`,
      'Speichern Sie das Bild im Kursordner, zum Beispiel unter media/, und nennen Sie diesen Pfad.',
    ],
    en: ({ url }) => [
      `The picture "${url}" is not in the course folder; a package loads nothing from elsewhere.`,
      'Save the picture in the course folder, for example under media/, and name that path.',
    ],
  }),
  brokenLink: error('KNG051', {
    de: () => [
      'Dieser Link oder dieses Bild wird nicht erkannt, meist wegen eines Leerzeichens in der Adresse.',
      'Benennen Sie die Datei ohne Leerzeichen, oder setzen Sie die Adresse in spitze Klammern: [Text](<mein Bild.png>)',
    ],
    en: () => [
      'This link or picture is not recognised, mostly because of a space in the address.',
      'Name the file without spaces, or put the address in angle brackets: [text](<my picture.png>)',
    ],
  }),
  linkWithoutScheme: error<{ url: string }>('KNG052', {
    de: ({ url }) => [`Dem Link „${url}“ fehlt https:// am Anfang.`, `Schreiben Sie: https://${url}`],
    en: ({ url }) => [`The link "${url}" lacks https:// at its beginning.`, `Write: https://${url}`],
  }),
  emptySection: warning<{ title: string }>('KNG053', {
    de: ({ title }) => [
      `Der Abschnitt „${title}“ ist leer und wird weggelassen.`,
      'Schreiben Sie etwas hinein, oder löschen Sie die Überschrift.',
    ],
    en: ({ title }) => [
      `The section "${title}" is empty and is left out.`,
      'Write something into it, or delete the heading.',
    ],
  }),
};
