import { type ByLanguage, error, warning } from '../problem.ts';

/** What an author wants with a mark of another tool. */
export type ForeignUse = keyof typeof USES.de;

const USES = {
  de: {
    box: () =>
      'Kästen gibt es hier nicht: Löschen Sie das Zeichen, und heben Sie Wichtiges so hervor: **Achtung**',
    placeholder: () => 'Platzhalter füllt hier niemand aus: Schreiben Sie, was dort stehen soll.',
    picture: (inside: string) =>
      `Ein Bild schreiben Sie so: ![Was zu sehen ist](${inside || 'media/bild.jpg'})`,
    link: () =>
      'Einen Link schreiben Sie so: [Text](https://…) – sonst streichen Sie die doppelten Klammern.',
    attributes: () =>
      'Streichen Sie die Klammer: Größe und Aussehen richten sich hier von selbst nach der Seite.',
    formula: () => 'Formeln setzt Knigge nicht: Schreiben Sie sie in Worten, oder zeigen Sie sie als Bild.',
    bold: () => 'Hervorheben können Sie mit zwei Sternchen: **wichtig**',
    notes: (_: string, notes = '') =>
      notes
        ? `Bemerkungen stehen unter „## ${notes}“ am Ende der Folge; sie kommen nie ins Paket.`
        : 'Streichen Sie die Bemerkung hier.',
    contents: () => 'Löschen Sie die Zeile: Eine Übersicht macht Knigge selbst.',
    emoji: () => 'Tippen Sie das Emoji selbst, oder streichen Sie es.',
  },
  en: {
    box: () => 'There are no boxes here: delete the mark, and stress what matters like this: **Mind**',
    placeholder: () => 'Nobody fills in placeholders here: write what is to stand there.',
    picture: (inside: string) =>
      `Write a picture like this: ![What it shows](${inside || 'media/picture.jpg'})`,
    link: () => 'Write a link like this: [text](https://…) – or else remove the double brackets.',
    attributes: () => 'Remove the braces: size and looks follow from the page here.',
    formula: () => 'Knigge sets no formulas: write it in words, or show it as a picture.',
    bold: () => 'You can stress words with two stars: **important**',
    notes: (_: string, notes = '') =>
      notes
        ? `Remarks stand under "## ${notes}" at the end of the episode; they never go into the package.`
        : 'Remove the remark here.',
    contents: () => 'Delete the line: Knigge makes an overview by itself.',
    emoji: () => 'Type the emoji itself, or leave it out.',
  },
} as const;

/** The file in `![[desk.png]]`. */
const inside = (mark: string): string => /^!\[\[([^|\]]*)/.exec(mark)?.[1]?.trim() ?? '';

/** Marks in the text of an episode that Markdown does not read. */
export const marks = {
  foreignMark: error<{ mark: string; use: ForeignUse; notes: string | undefined }>('KNG260', {
    example: { mark: '![[schreibtisch.png]]', use: 'picture', notes: 'Notizen' },
    de: ({ mark, use, notes }) => [
      `„${mark}“ ist ein Zeichen aus einem anderen Programm; es stünde so im Kurs.`,
      `${USES.de[use](inside(mark), notes)}\nSoll es so zu lesen sein, setzen Sie es in \`…\`.`,
    ],
    en: ({ mark, use, notes }) => [
      `"${mark}" is a mark of another tool; it would appear in the course as it stands.`,
      `${USES.en[use](inside(mark), notes)}\nIf it is to be read as it stands, put it between \`…\`.`,
    ],
  }),
  noTable: error<{ rule: string; hasRule: boolean }>('KNG261', {
    example: { rule: '| --- | --- |', hasRule: true },
    de: ({ rule, hasRule }) => [
      hasRule
        ? 'Das ist noch keine Tabelle: Die Zeile mit Strichen hat nicht so viele Spalten wie die Kopfzeile darüber.'
        : 'Das ist noch keine Tabelle: Unter der Kopfzeile fehlt die Zeile mit Strichen.',
      hasRule ? `Schreiben Sie stattdessen: ${rule}` : `Schreiben Sie unter diese Zeile: ${rule}`,
    ],
    en: ({ rule, hasRule }) => [
      hasRule
        ? 'This is no table yet: the line of hyphens does not have as many columns as the head above it.'
        : 'This is no table yet: the line of hyphens below its head is missing.',
      hasRule ? `Write instead: ${rule}` : `Write below this line: ${rule}`,
    ],
  }),
  unreadHeading: error<{
    reason: 'blank' | 'sign' | 'indented';
    sign: ByLanguage<string> | undefined;
    line: string;
  }>('KNG262', {
    example: { reason: 'blank', sign: undefined, line: '## Wie reagieren Sie?' },
    de: ({ reason, sign, line }) => [
      {
        blank: 'Das ist noch keine Überschrift: Hinter dem # fehlt ein Leerzeichen.',
        sign: `Das ist noch keine Überschrift: Hinter dem # steht ${sign?.de}, kein gewöhnliches Leerzeichen.`,
        indented: 'Das ist keine Überschrift, denn sie ist zu weit eingerückt.',
      }[reason],
      `Schreiben Sie ganz vorn in der Zeile: ${line}`,
    ],
    en: ({ reason, sign, line }) => [
      {
        blank: 'This is no heading yet: the space behind the # is missing.',
        sign: `This is no heading yet: behind the # there is ${sign?.en}, not an ordinary space.`,
        indented: 'This is no heading, because it is indented too far.',
      }[reason],
      `Write at the very left: ${line}`,
    ],
  }),
  textAboveRule: error<{ sign: string }>('KNG263', {
    example: { sign: '---' },
    de: ({ sign }) => [
      `Direkt unter diesem Text steht ${sign}; das macht ihn zur Überschrift.`,
      `Lassen Sie über ${sign} eine Zeile leer. Soll es die Frage sein, schreiben Sie ## davor und „?“ dahinter, und streichen Sie ${sign}.`,
    ],
    en: ({ sign }) => [
      `Directly below this text there is ${sign}, which makes it a heading.`,
      `Leave an empty line above ${sign}. If it is to be the question, write ## before it and "?" behind it, and remove ${sign}.`,
    ],
  }),
  bareAddress: warning<{ address: string; inOption: boolean }>('KNG264', {
    example: { address: 'chefin@firma-gmbh.example', inOption: false },
    de: ({ address, inOption }) => [
      `„${address}“ wird kein Link: In einer Geschichte kann eine Adresse auch eine Falle sein.`,
      `Setzen Sie sie in \`…\`, dann ist klar, dass sie nur zu lesen ist: \`${address}\`${inOption ? '' : `\nSoll sie ein Link sein, schreiben Sie: ${linkTo(address)}`}`,
    ],
    en: ({ address, inOption }) => [
      `"${address}" becomes no link: in a story, an address can be a trap as well.`,
      `Put it between \`…\`, so that it is clearly there to be read: \`${address}\`${inOption ? '' : `\nIf it is to be a link, write: ${linkTo(address)}`}`,
    ],
  }),
  hiddenTitle: warning<{ text: string; type: 'link' | 'image' }>('KNG265', {
    example: { text: 'Foto: Jana Beispiel', type: 'image' },
    de: ({ text, type }) => [
      `„${text}“ sieht nur, wer mit der Maus darauf zeigt: nicht am Telefon, nicht im Druck.`,
      type === 'image'
        ? 'Schreiben Sie diesen Text als eigenen Absatz unter das Bild, und streichen Sie ihn samt Anführungszeichen in der Klammer.'
        : 'Schreiben Sie diesen Text in den Satz, und streichen Sie ihn samt Anführungszeichen in der Klammer.',
    ],
    en: ({ text, type }) => [
      `Only those who point at it with a mouse see "${text}": nobody on a phone or on paper.`,
      type === 'image'
        ? 'Write this text as a paragraph of its own below the picture, and remove it from the brackets with its quotation marks.'
        : 'Write this text into the sentence, and remove it from the brackets with its quotation marks.',
    ],
  }),
  comment: error<{ notes: string | undefined }>('KNG266', {
    example: { notes: 'Notizen' },
    de: ({ notes }) => [
      'Das ist eine Bemerkung in HTML; Folgen bestehen aus Markdown allein.',
      notes === undefined
        ? 'Streichen Sie sie; in course.yaml beginnt eine Bemerkung mit # in einer eigenen Zeile.'
        : `Verschieben Sie sie in den Abschnitt „## ${notes}“ am Ende der Folge: Er kommt nie ins Paket.`,
    ],
    en: ({ notes }) => [
      'This is a remark in HTML; episodes are written in Markdown only.',
      notes === undefined
        ? 'Remove it; in course.yaml a remark begins with # on a line of its own.'
        : `Move it to the section "## ${notes}" at the end of the episode: that never goes into the package.`,
    ],
  }),
  indentedLine: error('KNG267', {
    de: () => [
      'Diese Zeile ist so weit eingerückt, dass sie als Programmcode gilt.',
      'Beginnen Sie ganz vorn in der Zeile. Was zu einem Listenpunkt gehört, rücken Sie nur bis unter dessen Text ein.',
    ],
    en: () => [
      'This line is indented so far that it counts as program code.',
      'Begin at the very left. What belongs to a list item is indented only as far as the text of that item.',
    ],
  }),
  unreadEmphasis: error<{ mark: string }>('KNG268', {
    example: { mark: '**' },
    de: ({ mark }) => [
      `${mark} wirkt hier nicht; es stünde so im Kurs.`,
      `Schreiben Sie ${mark} auf beiden Seiten direkt an die Wörter, ohne Leerzeichen dazwischen, und außen mit Leerzeichen davor und dahinter: das ${mark}ganze${mark} Wort\nSoll es so zu lesen sein, setzen Sie es in \`…\`.`,
    ],
    en: ({ mark }) => [
      `${mark} has no effect here; it would appear in the course as it stands.`,
      `Write ${mark} on both sides directly at the words, without a space between, and with spaces outside: the ${mark}whole${mark} word\nIf it is to be read as it stands, put it between \`…\`.`,
    ],
  }),
  unreadBullet: error<{ sign: ByLanguage<string> }>('KNG269', {
    example: { sign: { de: 'ein Aufzählungspunkt (•)', en: 'a bullet (•)' } },
    de: ({ sign }) => [
      `Am Anfang der Zeile steht ${sign.de}; das ist keine Liste, und die Zeilen liefen in einen Absatz zusammen.`,
      'Beginnen Sie jeden Punkt mit einem Bindestrich und einem Leerzeichen: - …',
    ],
    en: ({ sign }) => [
      `The line begins with ${sign.en}; that is no list, and the lines would run into one paragraph.`,
      'Begin each item with a hyphen and a space: - …',
    ],
  }),
};

const linkTo = (address: string): string =>
  address.includes('@') && !/^[a-z][a-z0-9+.-]*:/i.test(address)
    ? `[${address}](mailto:${address})`
    : `<${address.replace(/^(?:http:\/\/)?(?=www\.)|^http:\/\//i, 'https://')}>`;
