import { error, warning } from '../problem.ts';
import { address, didYouMean, either, meinten } from '../wording.ts';

const BROKEN = {
  de: {
    blank: 'In der Adresse steht ein Leerzeichen',
    between: 'Zwischen den eckigen und den runden Klammern steht ein Leerzeichen',
    reversed: 'Die Klammern sind vertauscht',
    open: 'Eine der Klammern fehlt',
    quotes: 'In den runden Klammern stehen Anführungszeichen',
    reference: 'In der zweiten Klammer steht keine Adresse',
    sign: 'In der Adresse steht ein unsichtbares oder besonderes Zeichen',
  },
  en: {
    blank: 'there is a space in the address',
    between: 'there is a space between the square and the round brackets',
    reversed: 'the brackets are the wrong way round',
    open: 'one of the brackets is missing',
    quotes: 'there are quotation marks in the round brackets',
    reference: 'there is no address in the second pair of brackets',
    sign: 'there is an invisible or special sign in the address',
  },
} as const;

/** Problems of the Markdown of an episode: syntax, sections, links and pictures. */
export const markdown = {
  rawHtml: error('KNG040', {
    de: () => [
      'Hier steht HTML. Folgen bestehen aus Markdown allein.',
      'Schreiben Sie **fett**, *kursiv*, [Text](https://…) oder ![Was zu sehen ist](media/bild.jpg), und statt eines Codes zum Einbetten den Link zum Film. Eine neue Zeile beginnt, wo die Zeile davor mit \\ endet. Sonst streichen Sie die spitzen Klammern.',
    ],
    en: () => [
      'This is HTML. Episodes are written in Markdown only.',
      'Write **bold**, *italic*, [text](https://…) or ![what it shows](media/picture.jpg), and the link to a film instead of a code to embed it. A new line begins where the line before ends with \\. Otherwise remove the angle brackets.',
    ],
  }),
  unsupportedMarkdown: error<{ what: '- [ ]' | '[^1]' | '[^1]:' }>('KNG041', {
    example: { what: '[^1]' },
    de: ({ what }) => [
      `Eine Folge kann dieses Markdown-Element (${what}) nicht zeigen.`,
      what === '- [ ]'
        ? 'Schreiben Sie die Liste ohne Kästchen: - … Zum Ankreuzen gibt es die Antworten unter der Frage.'
        : 'Schreiben Sie, was in der Fußnote steht, in Klammern in den Satz, und löschen Sie die Fußnote.',
    ],
    en: ({ what }) => [
      `An episode cannot show this Markdown element (${what}).`,
      what === '- [ ]'
        ? 'Write the list without boxes: - … What can be ticked are the options below the question.'
        : 'Write what the footnote says into the sentence, in brackets, and delete the footnote.',
    ],
  }),
  topHeading: error('KNG042', {
    de: () => [
      'Eine Überschrift mit einem # ist der Titel, und der steht im Kopf der Folge.',
      'Schreiben Sie ihn als „title: …“ zwischen die beiden Zeilen ---, und beginnen Sie Abschnitte mit ##.',
    ],
    en: () => [
      'A heading with a single # is the title, and that belongs to the head of the episode.',
      'Write it as "title: …" between the two lines ---, and start sections with ##.',
    ],
  }),
  unknownSection: error<{ title: string; nearest: string | undefined; known: readonly string[] }>('KNG043', {
    example: { title: 'Vidoe', nearest: 'Video', known: ['Video', 'Merksatz', 'Ausblick', 'Notizen'] },
    de: ({ title, nearest, known }) => [
      `Den Abschnitt „${title}“ gibt es nicht.`,
      `${meinten(nearest)}Bekannt sind: ${known.join(', ')}. Soll es die Frage sein, endet sie mit „?“.`,
    ],
    en: ({ title, nearest, known }) => [
      `There is no section "${title}".`,
      `${didYouMean(nearest)}Known sections: ${known.join(', ')}. If it is to be the question, end it with "?".`,
    ],
  }),
  duplicateSection: error<{ title: string }>('KNG044', {
    example: { title: 'Video' },
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
    example: { url: 'ftp://example.com/regeln.pdf' },
    de: ({ url }) => [
      `Der Link „${url}“ ist nicht erlaubt.`,
      'Links beginnen mit https:, mailto: oder tel:, oder sie nennen eine Datei im Kursordner, zum Beispiel: [Regeln](media/regeln.pdf). Sonst schreiben Sie die Wörter ohne Link.',
    ],
    en: ({ url }) => [
      `The link "${url}" is not allowed.`,
      'Links start with https:, mailto: or tel:, or they name a file in the course folder, for example: [Rules](media/rules.pdf). Otherwise write the words without a link.',
    ],
  }),
  insecureLink: error<{ url: string }>('KNG046', {
    example: { url: 'http://example.com' },
    de: ({ url }) => [
      `Der Link „${url}“ ist unverschlüsselt.`,
      `Schreiben Sie ${url.replace(/^http:/i, 'https:')}, wenn die Seite so erreichbar ist. Soll die Adresse nur zu lesen sein, etwa weil sie in eine Falle führt, setzen Sie sie in \`…\`.`,
    ],
    en: ({ url }) => [
      `The link "${url}" is not encrypted.`,
      `Write ${url.replace(/^http:/i, 'https:')} if the page opens like that. If the address is only to be read, perhaps because it leads into a trap, put it between \`…\`.`,
    ],
  }),
  missingFile: error<{ path: string; nearest: string | undefined }>('KNG047', {
    example: { path: 'media/foto.png', nearest: 'media/foto.jpg' },
    de: ({ path, nearest }) => [
      `Die Datei „${path}“ fehlt im Kursordner.`,
      nearest === undefined
        ? 'Legen Sie sie dort ab, oder berichtigen Sie den Pfad.'
        : `${meinten(nearest)}Dann schreiben Sie diesen Pfad. Sonst legen Sie die Datei in den Kursordner.`,
    ],
    en: ({ path, nearest }) => [
      `The file "${path}" is missing from the course folder.`,
      nearest === undefined
        ? 'Put it there, or correct the path.'
        : `${didYouMean(nearest)}Then write this path. Otherwise put the file into the course folder.`,
    ],
  }),
  outsideFolder: error<{ path: string }>('KNG048', {
    example: { path: '../logo.png' },
    de: ({ path }) => [
      `Der Pfad „${path}“ führt aus dem Kursordner hinaus.`,
      'Kopieren Sie die Datei in den Kursordner, zum Beispiel nach media/, und schreiben Sie den Pfad ab dort: media/datei.png',
    ],
    en: ({ path }) => [
      `The path "${path}" leads out of the course folder.`,
      'Copy the file into the course folder, for example to media/, and write the path from there: media/file.png',
    ],
  }),
  unsupportedFile: error<{ path: string; allowed: readonly string[] }>('KNG049', {
    example: { path: 'media/regeln.docx', allowed: ['.pdf', '.jpg', '.png'] },
    de: ({ path, allowed }) => [
      `Die Datei „${path}“ hat eine Endung, die hier nicht möglich ist.`,
      isPdfAsPicture(path, allowed)
        ? `Ein PDF ist kein Bild. Verlinken Sie es, ohne „!“ davor: [Die Richtlinie](${address(path)})`
        : `Möglich: ${either(allowed, 'oder')}. Speichern Sie sie in einem dieser Formate, oder streichen Sie den Verweis.`,
    ],
    en: ({ path, allowed }) => [
      `The file "${path}" has an extension that is not possible here.`,
      isPdfAsPicture(path, allowed)
        ? `A PDF is no picture. Link it, without a "!" before it: [the rules](${address(path)})`
        : `Possible: ${either(allowed, 'or')}. Save it in one of these formats, or remove the reference.`,
    ],
  }),
  remoteImage: error<{ url: string }>('KNG050', {
    example: { url: 'https://example.com/foto.jpg' },
    de: ({ url }) => [
      `Das Bild „${url}“ liegt nicht im Kursordner; ein Paket lädt nichts nach.`,
      'Speichern Sie das Bild im Kursordner und nennen Sie diesen Pfad, zum Beispiel: ![Was zu sehen ist](media/bild.jpg)',
    ],
    en: ({ url }) => [
      `The picture "${url}" is not in the course folder; a package loads nothing from elsewhere.`,
      'Save the picture in the course folder and name that path, for example: ![What it shows](media/picture.jpg)',
    ],
  }),
  brokenLink: error<{ reason: keyof typeof BROKEN.de; mended: string }>('KNG051', {
    example: { reason: 'blank', mended: '[Unsere Regeln](https://example.com/unsere%20regeln.pdf)' },
    de: ({ reason, mended }) => [
      `Das wird nicht zum Link oder Bild: ${BROKEN.de[reason]}.`,
      `Schreiben Sie: ${mended}\nSoll es kein Link sein, setzen Sie es in \`…\`.`,
    ],
    en: ({ reason, mended }) => [
      `This becomes no link or picture: ${BROKEN.en[reason]}.`,
      `Write: ${mended}\nIf it is to be no link, put it between \`…\`.`,
    ],
  }),
  linkWithoutScheme: error<{ url: string }>('KNG052', {
    example: { url: 'www.example.com' },
    de: ({ url }) => [`Dem Link „${url}“ fehlt https:// am Anfang.`, `Schreiben Sie: https://${url}`],
    en: ({ url }) => [`The link "${url}" does not start with https://.`, `Write: https://${url}`],
  }),
  emptySection: warning<{ title: string }>('KNG053', {
    example: { title: 'Video' },
    de: ({ title }) => [
      `Der Abschnitt „${title}“ ist leer und wird weggelassen.`,
      'Schreiben Sie etwas hinein, oder löschen Sie die Überschrift.',
    ],
    en: ({ title }) => [
      `The section "${title}" is empty and is left out.`,
      'Write something into it, or delete the heading.',
    ],
  }),
  passageLanguage: error<{ tag: string; meant: string | undefined }>('KNG054', {
    example: { tag: 'english', meant: 'en' },
    de: ({ tag, meant }) => [
      `„${tag}“ ist kein Sprachkürzel, das wir kennen.`,
      meant === undefined
        ? 'Schreiben Sie das Kürzel der Sprache, zum Beispiel {lang=en} für Englisch oder {lang=fr} für Französisch.'
        : `${meinten(meant)}Schreiben Sie: {lang=${meant}}`,
    ],
    en: ({ tag, meant }) => [
      `"${tag}" is not a language tag that we know.`,
      meant === undefined
        ? 'Write the tag of the language, for example {lang=en} for English or {lang=fr} for French.'
        : `${didYouMean(meant)}Write: {lang=${meant}}`,
    ],
  }),
  passageForm: error<{ braces: string; text: string | undefined; tag: string | undefined }>('KNG055', {
    example: { braces: '{en}', text: 'Friend Request', tag: 'en' },
    de: ({ braces, text = 'Wörter', tag = 'en' }) => [
      `„${braces}“ verstehen wir hier nicht; es stünde so im Kurs.`,
      `Wörter in einer anderen Sprache schreiben Sie so: [${text}]{lang=${tag}}\nSollen die Klammern zu lesen sein, setzen Sie beides in \`…\`.`,
    ],
    en: ({ braces, text = 'words', tag = 'en' }) => [
      `We do not understand "${braces}" here; it would appear in the course as it stands.`,
      `Write words in another language like this: [${text}]{lang=${tag}}\nIf the brackets are to be read, put both between \`…\`.`,
    ],
  }),
  passageInKey: error<{ key: string; text: string }>('KNG056', {
    example: { key: 'title', text: 'Social Engineering' },
    de: ({ key, text }) => [
      `In „${key}“ lässt sich keine Sprache angeben; das geht nur im Text der Folgen und in „intro“.`,
      `Schreiben Sie dort nur die Wörter, ohne Klammern: ${text}`,
    ],
    en: ({ key, text }) => [
      `A language cannot be given in "${key}", only in the text of episodes and in "intro".`,
      `Write the words alone there, without brackets: ${text}`,
    ],
  }),
};

const isPdfAsPicture = (path: string, allowed: readonly string[]): boolean =>
  /\.pdf$/i.test(path) && allowed.includes('png');
