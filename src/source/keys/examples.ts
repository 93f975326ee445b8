import { FORMAT } from '../../course/format.ts';
import type { ByLanguage } from '../../diagnostics/problem.ts';

/** A line to paste, in every language of messages. */
export type Example = ByLanguage<string>;

/** Lines to paste, by key. */
export type Examples = Readonly<Record<string, Example>>;

const TEXT: Example = {
  de: 'ein Text; beginnt er mit [ oder {, dann in Anführungszeichen',
  en: 'a text; if it starts with [ or {, in quotation marks',
};

/** Descriptions of valid values by key, as the end of "expected is …". */
export const EXPECTATIONS: Examples = {
  format: { de: 'eine ganze Zahl ab 1', en: 'a whole number from 1 on' },
  title: TEXT,
  description: TEXT,
  intro: TEXT,
  role: TEXT,
  'contacts.name': TEXT,
  'contacts.role': TEXT,
  'contacts.phone': TEXT,
  language: { de: 'ein Sprachkürzel', en: 'a language tag' },
  targets: { de: 'eine Liste in eckigen Klammern', en: 'a list in square brackets' },
  tracking: { de: 'eine Stufe oder mehrere Angaben mit Schlüsseln', en: 'a level, or several keys' },
  'tracking.timing': { de: 'true oder false', en: 'true or false' },
  'tracking.readers': { de: 'ein Text, der die Stelle nennt', en: 'a text that names them' },
  'tracking.retention': { de: 'ein Text, der die Frist nennt', en: 'a text that tells how long' },
  pass: { de: 'eine Zahl ohne Prozentzeichen', en: 'a number without a percent sign' },
  'pass.score': { de: 'eine Zahl ohne Prozentzeichen', en: 'a number without a percent sign' },
  'pass.attempts': { de: 'unlimited oder eine Zahl von 1 bis 99', en: 'unlimited or a number from 1 to 99' },
  'pass.mastery': { de: 'true oder false', en: 'true or false' },
  retries: { de: 'unlimited oder eine Zahl von 0 bis 99', en: 'unlimited or a number from 0 to 99' },
  shuffle: { de: 'true oder false', en: 'true or false' },
  inline: { de: 'true oder false', en: 'true or false' },
  attestation: { de: 'ein Satz', en: 'a sentence' },
  contacts: {
    de: 'eine Liste, in der jeder Eintrag mit „- “ beginnt',
    en: 'a list in which each entry starts with "- "',
  },
  'contacts.mail': { de: 'eine E-Mail-Adresse', en: 'an e-mail address' },
  brand: {
    de: 'eine oder mehrere der Angaben color, logo und font',
    en: 'one or more of color, logo and font',
  },
  'brand.color': {
    de: 'eine Farbe in Anführungszeichen wie "#0d5c63"',
    en: 'a colour in quotation marks like "#0d5c63"',
  },
  'brand.logo': { de: 'ein Bild im Kursordner', en: 'a picture in the course folder' },
  'brand.font': { de: 'eine Schriftdatei im Kursordner', en: 'a font file in the course folder' },
  silence: { de: 'eine Liste von Codes', en: 'a list of codes' },
  episodes: { de: 'eine Liste von Dateinamen', en: 'a list of file names' },
};

const both = (line: string): Example => ({ de: line, en: line });

/** The line for a key without an example. */
export const plainExample = (key: string): Example => both(`${key.split('.').at(-1)}: …`);

export const SETTINGS_EXAMPLES: Examples = {
  format: both(`format: ${FORMAT}`),
  id: both('id: smk'),
  title: { de: 'title: Social Media-Knigge', en: 'title: Gifts and invitations' },
  description: {
    de: 'description: In zehn Situationen durch den Alltag im Netz',
    en: 'description: Ten everyday situations',
  },
  intro: {
    de: 'intro: Zehn Situationen, je drei Minuten.',
    en: 'intro: Ten situations of three minutes each.',
  },
  language: { de: 'language: de', en: 'language: en' },
  version: both('version: 1.0.0'),
  targets: both('targets: [scorm12, scorm2004-3]'),
  packaging: both('packaging: per-episode'),
  tracking: both('tracking: answers'),
  'tracking.level': both('level: answers'),
  'tracking.timing': both('timing: false'),
  'tracking.readers': { de: 'readers: die Personalentwicklung', en: 'readers: the training team' },
  'tracking.retention': {
    de: 'retention: zwei Jahre nach Abschluss',
    en: 'retention: two years after completion',
  },
  pass: both('pass: 80'),
  'pass.score': both('score: 80'),
  'pass.attempts': both('attempts: 3'),
  'pass.report': both('report: passed'),
  'pass.mastery': both('mastery: false'),
  retries: both('retries: unlimited'),
  shuffle: both('shuffle: true'),
  attestation: {
    de: 'attestation: Ich kenne diese Regeln und halte mich daran.',
    en: 'attestation: I know these rules and keep to them.',
  },
  comments: both('comments: private'),
  text: both('text: private'),
  contacts: {
    de: 'contacts: [{ name: Kommunikation, mail: presse@example.com }]',
    en: 'contacts: [{ name: Press office, mail: press@example.com }]',
  },
  'contacts.name': { de: 'name: Kommunikation', en: 'name: Press office' },
  'contacts.role': { de: 'role: Presseanfragen und Freigaben', en: 'role: Questions from the press' },
  'contacts.mail': { de: 'mail: presse@example.com', en: 'mail: press@example.com' },
  'contacts.phone': { de: 'phone: "030 123456"', en: 'phone: "+44 20 7946 0000"' },
  theme: both('theme: base'),
  inline: both('inline: false'),
  brand: both('brand: { color: "#0d5c63" }'),
  'brand.color': both('color: "#0d5c63"'),
  'brand.logo': both('logo: media/logo.svg'),
  'brand.font': { de: 'font: media/hausschrift.woff2', en: 'font: media/house.woff2' },
  silence: both('silence: [KNG008]'),
  episodes: { de: 'episodes: [01-anfrage.md, 02-konfetti.md]', en: 'episodes: [01-request.md, 02-party.md]' },
};

export const EPISODE_EXAMPLES: Examples = {
  id: { de: 'id: freundschaftsanfrage', en: 'id: friend-request' },
  title: { de: 'title: Die Anfrage am Sonntagabend', en: 'title: The Sunday request' },
  role: {
    de: 'role: Wenn Sie Kundinnen und Kunden betreuen.',
    en: 'role: When you look after customers.',
  },
  duration: both('duration: 3 min'),
};
