import type { Section } from '../course/sections.ts';
import type { ByLanguage } from '../diagnostics/problem.ts';

/** What the editor shows when a person points at a key, by the key. */
export type Descriptions = Readonly<Record<string, ByLanguage<string>>>;

/** Keys of course.yaml, each below its parent as `pass.score`. */
export const COURSE_DESCRIPTIONS: Descriptions = {
  format: {
    de: 'Nummer des Formats, in dem die Dateien dieses Kurses geschrieben sind.',
    en: 'Number of the format in which the files of this course are written.',
  },
  id: {
    de: 'Kennung des Kurses: 2 bis 8 Zeichen, Kleinbuchstaben, Ziffern und Bindestrich. Ändern Sie sie nie: Daran erkennt das Lernsystem den Kurs wieder.',
    en: 'Identifier of the course: 2 to 8 characters, small letters, digits and hyphen. Never change it: the LMS knows the course by it.',
  },
  title: {
    de: 'Titel, wie ihn Lernsystem und Startseite zeigen.',
    en: 'Title as the LMS and the start page show it.',
  },
  description: {
    de: 'Worum es geht, in einem Satz, für das Lernsystem.',
    en: 'What it is about, in one sentence, for the LMS.',
  },
  intro: {
    de: 'Text der Startseite, mit **Markdown**.',
    en: 'Text of the start page, in **Markdown**.',
  },
  language: {
    de: 'Sprache des Kurses: de, de-x-du (mit Du) oder en, auf Wunsch mit Region (de-AT).',
    en: 'Language of the course: de, de-x-du (German with du) or en, with a region if you like (en-GB).',
  },
  version: {
    de: 'Drei Zahlen. Die dritte steigt bei neuem Wortlaut, die zweite bei geänderten Fragen, die erste bei einer neuen Kampagne.',
    en: 'Three numbers. The third rises for wording, the second for changed questions, the first for a new campaign.',
  },
  targets: {
    de: 'Welche Pakete gebaut werden. SCORM 1.2 passt zu Moodle, ILIAS, OpenOlat und TalentLMS, SCORM 2004 zu SAP SuccessFactors.',
    en: 'Which packages are built. SCORM 1.2 suits Moodle, ILIAS, OpenOlat and TalentLMS, SCORM 2004 suits SAP SuccessFactors.',
  },
  packaging: {
    de: 'course: ein Paket für alle Folgen. per-episode: ein Paket je Folge, für eine Reihe, die nach und nach erscheint.',
    en: 'course: one package for all episodes. per-episode: one package per episode, for a series that appears week by week.',
  },
  tracking: {
    de: 'Was das Lernsystem erfährt: completion, result oder answers; oder mehrere Angaben darunter.',
    en: 'What the LMS gets to know: completion, result or answers; or several keys below.',
  },
  'tracking.level': {
    de: 'completion: nur, wer fertig ist. result: auch das Ergebnis. answers: auch jede Antwort.',
    en: 'completion: only who has finished. result: the result as well. answers: each answer as well.',
  },
  'tracking.timing': {
    de: 'true: auch, wie lange jemand für jede Antwort gebraucht hat.',
    en: 'true: also how long an answer took.',
  },
  'tracking.readers': {
    de: 'Wer die Daten im Lernsystem sieht. Das lesen die Lernenden.',
    en: 'Who sees the data in the LMS. Learners read this.',
  },
  'tracking.retention': {
    de: 'Wie lange die Daten bleiben. Das lesen die Lernenden.',
    en: 'How long the data are kept. Learners read this.',
  },
  pass: {
    de: 'Bestehensgrenze in Prozent, oder mehrere Angaben darunter. Ohne sie wird der Kurs nicht bewertet.',
    en: 'Pass mark in percent, or several keys below. Without it the course is not graded.',
  },
  'pass.score': { de: 'Bestehensgrenze in Prozent, 1 bis 100.', en: 'The pass mark in percent, 1 to 100.' },
  'pass.attempts': {
    de: 'Wie viele Durchgänge erlaubt sind; der beste zählt.',
    en: 'How many runs are allowed; the best one counts.',
  },
  'pass.report': {
    de: 'Was SCORM 1.2 meldet, wenn jemand besteht: passed, oder completed für Lernsysteme, die „passed“ nicht beachten. Nicht zusammen mit mastery.',
    en: 'What SCORM 1.2 reports for a pass: passed, or completed for LMSs that ignore "passed". Not together with mastery.',
  },
  'pass.mastery': {
    de: 'true: Die Grenze steht auch im Manifest, und das Lernsystem urteilt.',
    en: 'true: the pass mark also stands in the manifest, and the LMS judges.',
  },
  retries: {
    de: 'Wie oft eine Frage zum Üben wiederholt werden darf. Es zählt die erste Antwort.',
    en: 'How often a question may be tried again for practice. The first answer counts.',
  },
  shuffle: {
    de: 'true: die Antworten bei jedem Besuch in anderer Reihenfolge.',
    en: 'true: options in another order at each visit.',
  },
  attestation: {
    de: 'Ein Satz, den Lernende am Ende bestätigen, bis zu 220 Zeichen.',
    en: 'A sentence that learners confirm at the end, up to 220 characters.',
  },
  comments: {
    de: 'off: keine Felder für Kommentare. private: Was jemand schreibt, bleibt auf der Seite. send: Es geht an das Lernsystem; dann muss tracking.readers sagen, wer es liest.',
    en: 'off: no fields for comments. private: what is typed stays on the page. send: it goes to the LMS, and tracking.readers must say who reads it.',
  },
  text: {
    de: 'private: Was jemand in das Textfeld einer Frage schreibt, bleibt auf der Seite. send: Es geht als Antwort an das Lernsystem; dann muss tracking.readers sagen, wer es liest.',
    en: 'private: what is written into the text field of a question stays on the page. send: it goes to the LMS as the answer, and tracking.readers must say who reads it.',
  },
  contacts: {
    de: 'Wen man fragen kann; steht auf jeder Seite.',
    en: 'Whom to ask; shown on each page.',
  },
  'contacts.name': { de: 'Name der Person oder Stelle.', en: 'Name of the person or department.' },
  'contacts.role': { de: 'Wofür sie zuständig ist.', en: 'What they help with.' },
  'contacts.mail': { de: 'E-Mail-Adresse.', en: 'E-mail address.' },
  'contacts.phone': { de: 'Telefonnummer, in Anführungszeichen.', en: 'Phone number, in quotation marks.' },
  theme: { de: 'Ordner unter templates/.', en: 'A folder below templates/.' },
  inline: {
    de: 'false: Die Seite holt Stil und Programm aus eigenen Dateien. Nur für Lernsysteme, in denen der Kurs sonst nicht startet.',
    en: 'false: the page takes style and program from files of their own. Only for LMSs in which the course does not start otherwise.',
  },
  brand: {
    de: 'Farbe, Logo und Schrift Ihres Hauses. Lesbare Abstufungen für hell und dunkel leitet Knigge selbst ab.',
    en: 'Colour, logo and font of your organisation. Knigge derives legible shades for light and dark by itself.',
  },
  'brand.color': {
    de: 'Die Farbe als # mit sechs Ziffern oder Buchstaben, in Anführungszeichen: "#0d5c63".',
    en: 'The colour as # with six digits or letters, in quotation marks: "#0d5c63".',
  },
  'brand.logo': {
    de: 'Bilddatei im Kursordner (svg, png, jpg, webp), zu sehen auf der Startseite.',
    en: 'Picture in the course folder (svg, png, jpg, webp), shown on the start page.',
  },
  'brand.font': {
    de: 'Schriftdatei im Kursordner (woff2, woff, ttf, otf). Sie wird mitgeliefert und nie aus dem Netz geladen.',
    en: 'Font file in the course folder (woff2, woff, ttf, otf). It is packaged and never fetched from the net.',
  },
  silence: {
    de: 'Codes von Warnungen, die nicht erscheinen sollen.',
    en: 'Codes of warnings to hide.',
  },
  episodes: {
    de: 'Dateinamen der Folgen in ihrer Reihenfolge. Ohne die Angabe: alle, nach Dateinamen.',
    en: 'File names of the episodes in their order. Without it: all, by file name.',
  },
};

/** Keys of the head of an episode. */
export const EPISODE_DESCRIPTIONS: Descriptions = {
  id: {
    de: 'Kennung der Folge: Kleinbuchstaben, Ziffern und Bindestrich. Ändern Sie sie nie: Daran hängen die Antworten der Lernenden.',
    en: "Identifier of the episode: small letters, digits and hyphen. Never change it: learners' answers are tied to it.",
  },
  title: { de: 'Titel der Folge.', en: 'Title of the episode.' },
  role: {
    de: 'Wen die Folge betrifft, in einem Satz: „Wenn Sie …“',
    en: 'Whom the episode concerns, in one sentence: "When you …"',
  },
  duration: {
    de: 'Wie lange die Folge dauert, zum Beispiel 3 min. Ohne die Angabe wird es geschätzt.',
    en: 'How long the episode takes, for example 3 min. Leave it out to have it estimated.',
  },
};

/** Sections of an episode. */
export const SECTION_DESCRIPTIONS: Readonly<Record<Section, ByLanguage<string>>> = {
  video: { de: 'Ein Film, vor der Frage.', en: 'A film, before the question.' },
  takeaway: { de: 'Ein Satz, der hängen bleiben soll.', en: 'One sentence to keep.' },
  legal: {
    de: 'Das Recht, getrennt von der Geschichte.',
    en: 'The law, apart from the story.',
  },
  reading: { de: 'Links zum Weiterlesen.', en: 'Links for further reading.' },
  comment: {
    de: 'Ein Feld für eigene Worte; in course.yaml muss dafür comments stehen.',
    en: "A field for the learner's own words; needs comments in course.yaml.",
  },
  teaser: { de: 'Worum es in der nächsten Folge geht.', en: 'What the next episode is about.' },
  notes: {
    de: 'Für Sie und Ihr Team; kommt nicht ins Paket.',
    en: 'For you and your team; not in the package.',
  },
};
