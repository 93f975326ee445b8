import type { AnyProblem, MessageLanguage } from '../src/diagnostics/problem.ts';
import { access } from '../src/diagnostics/catalogue/access.ts';
import { bounds } from '../src/diagnostics/catalogue/bounds.ts';
import { answerFeedback } from '../src/diagnostics/catalogue/answer-feedback.ts';
import { brand } from '../src/diagnostics/catalogue/brand.ts';
import { captions } from '../src/diagnostics/catalogue/captions.ts';
import { editor } from '../src/diagnostics/catalogue/editor.ts';
import { files } from '../src/diagnostics/catalogue/files.ts';
import { lint } from '../src/diagnostics/catalogue/lint.ts';
import { lock } from '../src/diagnostics/catalogue/lock.ts';
import { markdown } from '../src/diagnostics/catalogue/markdown.ts';
import { marks } from '../src/diagnostics/catalogue/marks.ts';
import { media } from '../src/diagnostics/catalogue/media.ts';
import { packages } from '../src/diagnostics/catalogue/packages.ts';
import { preview } from '../src/diagnostics/catalogue/preview.ts';
import { question } from '../src/diagnostics/catalogue/question.ts';
import { record } from '../src/diagnostics/catalogue/record.ts';
import { scenes } from '../src/diagnostics/catalogue/scenes.ts';
import { settings } from '../src/diagnostics/catalogue/settings.ts';
import { slips } from '../src/diagnostics/catalogue/slips.ts';
import { starter } from '../src/diagnostics/catalogue/starter.ts';
import { usage } from '../src/diagnostics/catalogue/usage.ts';
import { yaml } from '../src/diagnostics/catalogue/yaml.ts';
import { kindProblems } from '../src/questions/kinds.ts';

/** Problems under one heading of docs/messages.md. */
export interface Group extends Readonly<Record<MessageLanguage, Heading>> {
  readonly problems: Readonly<Record<string, AnyProblem>> | readonly AnyProblem[];
}

export interface Heading {
  readonly title: string;
  readonly about: string;
}

export const groups: readonly Group[] = [
  {
    problems: files,
    de: {
      title: 'Ordner und Dateien',
      about: 'Was fehlt, leer oder unlesbar ist oder einander im Weg steht.',
    },
    en: { title: 'Folders and files', about: "What is missing, empty, unreadable or in each other's way." },
  },
  {
    problems: access,
    de: {
      title: 'Was sich nicht lesen oder schreiben lässt',
      about: 'Dateien und Ordner, die der Rechner nicht hergibt: Weder der Kurs noch Knigge ist schuld.',
    },
    en: {
      title: 'What cannot be read or written',
      about: 'Files and folders that the computer withholds: neither the course nor Knigge is to blame.',
    },
  },
  {
    problems: bounds,
    de: {
      title: 'Mehr, als jemand meinen kann',
      about: 'Grenzen, an die nur eine falsche Datei oder ein Versehen stößt.',
    },
    en: {
      title: 'More than anybody can mean',
      about: 'Bounds that only a wrong file or a slip will meet.',
    },
  },
  {
    problems: yaml,
    de: {
      title: 'Schreibweise von YAML',
      about:
        'course.yaml und die Köpfe der Folgen: was sich nicht lesen lässt, und Schlüssel, die unbekannt sind, fehlen oder einen falschen Wert haben.',
    },
    en: {
      title: 'YAML',
      about:
        'course.yaml and the heads of episodes: what cannot be read, and keys that are unknown, missing or of the wrong kind.',
    },
  },
  {
    problems: slips,
    de: {
      title: 'Häufige Versehen',
      about: 'Was in course.yaml und in den Köpfen der Folgen schnell passiert, und wie es gemeint war.',
    },
    en: {
      title: 'Common slips',
      about: 'What easily happens in course.yaml and in the heads of episodes, and what was meant.',
    },
  },
  {
    problems: brand,
    de: {
      title: 'Farbe, Logo und Schrift',
      about: 'Was mit der Marke des Hauses nicht geht, und was aus ihr folgt.',
    },
    en: {
      title: 'Colour, logo and font',
      about: "What does not work with an organisation's brand, and what follows from it.",
    },
  },
  {
    problems: settings,
    de: {
      title: 'Einstellungen',
      about: 'Werte in course.yaml und in den Köpfen der Folgen, für die eigene Regeln gelten.',
    },
    en: {
      title: 'Settings',
      about: 'Values of course.yaml and of the heads of episodes that have rules of their own.',
    },
  },
  {
    problems: markdown,
    de: {
      title: 'Text einer Folge',
      about: 'Markdown, das eine Folge nicht enthalten kann, ihre Abschnitte, Links und Bilder.',
    },
    en: {
      title: 'The text of an episode',
      about: 'Markdown that an episode cannot contain, its sections, links and pictures.',
    },
  },
  {
    problems: marks,
    de: {
      title: 'Zeichen ohne Wirkung',
      about: 'Zeichen im Text einer Folge, die Markdown nicht oder anders liest, als sie gemeint sind.',
    },
    en: {
      title: 'Marks without effect',
      about: 'Marks in the text of an episode that Markdown does not read, or not as they are meant.',
    },
  },
  {
    problems: media,
    de: {
      title: 'Bilder, Ton und Film',
      about: 'Was zu Bildern und Filmen gehört, und was an ihnen nicht in ein Paket kann.',
    },
    en: {
      title: 'Pictures, sound and film',
      about: 'What belongs to pictures and films, and what of them cannot go into a package.',
    },
  },
  {
    problems: { ...question, ...answerFeedback },
    de: {
      title: 'Frage und Antworten',
      about: 'Die Frage einer Folge, ihre Antworten und deren Rückmeldungen.',
    },
    en: {
      title: 'Question and options',
      about: 'The question of an episode, its options and their feedback.',
    },
  },
  {
    problems: kindProblems,
    de: {
      title: 'Arten von Fragen',
      about: 'Was nur bei Fragen einer Art vorkommt.',
    },
    en: {
      title: 'Kinds of question',
      about: 'What happens with one kind of question only.',
    },
  },
  {
    problems: scenes,
    de: { title: 'Szenen', about: 'Folgen, in denen Antworten zu weiteren Szenen führen.' },
    en: { title: 'Scenes', about: 'Episodes in which answers lead to further scenes.' },
  },
  {
    problems: captions,
    de: { title: 'Untertitel', about: 'Dateien mit Untertiteln, die neben einem Film liegen.' },
    en: { title: 'Captions', about: 'Files with captions that stand beside a film.' },
  },
  {
    problems: lock,
    de: {
      title: 'ids.lock.yaml und Lernstand',
      about:
        'Die Datei, die festhält, welche Antwort von Lernenden wozu gehört, und wie viel davon ein Lernsystem aufnimmt.',
    },
    en: {
      title: "ids.lock.yaml and learners' progress",
      about: "The file that keeps what learners' answers belong to, and how much of it an LMS can hold.",
    },
  },
  {
    problems: record,
    de: { title: 'Kommentare', about: 'Worum Lernende gebeten werden, und was daraus wird.' },
    en: { title: 'Comments', about: 'What learners are asked for, and what becomes of it.' },
  },
  {
    problems: packages,
    de: {
      title: 'Fertige Pakete',
      about: 'Was aus Lernenden wird, wenn ein Paket an die Stelle eines anderen tritt.',
    },
    en: {
      title: 'Finished packages',
      about: 'What becomes of learners when one package takes the place of another.',
    },
  },
  {
    problems: usage,
    de: { title: 'Befehle', about: 'Was an einem Befehl falsch getippt sein kann.' },
    en: { title: 'Commands', about: 'What can be wrong with a command as it was typed.' },
  },
  {
    problems: lint,
    de: {
      title: 'Didaktik',
      about: 'Was ein zweites Paar Augen zu einem Text sagt, der sonst in Ordnung ist.',
    },
    en: {
      title: 'Didactics',
      about: 'What a second pair of eyes would say to a text that is otherwise in order.',
    },
  },
  {
    problems: starter,
    de: { title: 'Ein neuer Kurs', about: 'Was knigge new daran hindern kann, einen Kurs anzulegen.' },
    en: { title: 'A new course', about: 'What can keep knigge new from starting a course.' },
  },
  {
    problems: preview,
    de: { title: 'Vorschau', about: 'Was knigge dev daran hindern kann, einen Kurs zu zeigen.' },
    en: { title: 'Preview', about: 'What can keep knigge dev from showing a course.' },
  },
  {
    problems: editor,
    de: { title: 'VS Code', about: 'Was knigge schema im Weg stehen kann.' },
    en: { title: 'VS Code', about: 'What can get in the way of knigge schema.' },
  },
];
