import type { Change } from '../change.ts';
import type { ChangeMessages, TextName } from './messages.ts';

const texts: ChangeMessages['texts'] = {
  title: 'Titel',
  role: 'Für wen',
  duration: 'Dauer in Minuten',
  scenario: 'Situation',
  question: 'Frage',
  option: 'Wortlaut',
  feedback: 'Rückmeldung',
  scene: 'Name der Szene',
  consequence: 'Was dann passiert',
  video: 'Video',
  film: 'Film',
  transcript: 'Transkript',
  takeaway: 'Merksatz',
  legal: 'Rechtlicher Hinweis',
  reading: 'Zum Weiterlesen',
  comment: 'Ihr Kommentar',
  teaser: 'Ausblick',
};

const ratings: ChangeMessages['ratings'] = { best: 'empfohlen', ok: 'vertretbar', poor: 'nicht empfohlen' };

const rated = (value: string | null): string => ratings[value as keyof typeof ratings];

const LOCK =
  'Die Datei ids.lock.yaml passt nicht zum alten Paket: Antworten gingen verloren oder zählten für eine andere Frage. Holen Sie die Datei aus dem Stand zurück, mit dem das alte Paket gebaut wurde.';

const SETTINGS: Readonly<Record<string, string>> = {
  id: 'Die id des Kurses ändert sich. Für das Lernsystem ist das ein anderer Kurs: Alle beginnen von vorn.',
  language: 'Die Sprache ändert sich. Für das Lernsystem ist das ein anderer Kurs: Alle beginnen von vorn.',
  packaging:
    'packaging ändert sich. Aus einem Paket werden mehrere oder umgekehrt: Was gespeichert ist, bleibt bei den alten Paketen.',
};

function reason({ kind, at, before, after, claims }: Change): string | null {
  if (claims !== 'major') return null;
  switch (kind) {
    case 'campaign':
      return `Version ${after} kündigt eine neue Kampagne an; wer Version ${before} abgeschlossen hat, gälte in derselben Aktivität weiter als fertig.`;
    case 'standard':
      return `Aus ${before} wird ${after}: Was im einen Format gespeichert ist, kann ein Paket im anderen nicht lesen.`;
    case 'item':
      return `Das Lernobjekt heißt für das Lernsystem nun ${after} statt ${before}: Moodle löscht dann die Daten aller Lernenden.`;
    case 'setting':
      return (
        SETTINGS[at.name!] ??
        'Die Regeln zum Bestehen ändern sich: Wer fertig ist, behält das alte Ergebnis, für alle anderen gelten die neuen Regeln.'
      );
    default:
      return LOCK;
  }
}

const questions = (number: number): string => (number === 1 ? 'eine Frage' : `${number} Fragen`);

export const de: ChangeMessages = {
  course: 'Kurs',
  episode: (number, title) => `Folge ${number}: ${title}`,
  formerly: (episode) => `bisher ${episode}`,
  shortEpisode: (number) => `Folge ${number}`,
  texts,
  ratings,
  kinds: {
    setting: ({ at }) => `Einstellung ${at.name}`,
    file: ({ at }) => `Datei ${at.name}: anderer Inhalt`,
    campaign: ({ before, after }) => `neue Kampagne: Version ${before} → ${after}`,
    standard: ({ before, after }) => `Standard: ${before} → ${after}`,
    identifier: ({ before, after }) => `Kennung des Pakets: ${before} → ${after}`,
    item: ({ before, after }) => `Kennung des Lernobjekts: ${before} → ${after}`,
    episodeAdded: () => 'neue Folge',
    episodeRemoved: () => 'Folge entfällt',
    episodesMoved: ({ before, after }) => `Reihenfolge der Folgen: ${before} → ${after}`,
    fileRenamed: ({ before, after }) => `Datei: ${before} → ${after} (Lernende merken davon nichts)`,
    idRenamed: ({ before, after }) => `andere id: ${before} → ${after}`,
    questionAdded: () => 'neue Frage',
    questionRemoved: () => 'Frage entfällt',
    questionKind: ({ before, after }) => `Art der Frage: ${before} → ${after}`,
    text: ({ at }) => `${at.option ? `Antwort ${at.option}: ` : ''}${texts[at.name as TextName]}`,
    optionAdded: ({ at }) => `Antwort ${at.option}: neu`,
    optionRemoved: ({ at }) => `Antwort ${at.option}: entfällt`,
    optionsMoved: ({ before, after }) => `Reihenfolge der Antworten: ${before} → ${after}`,
    rating: ({ at, before, after }) => `Antwort ${at.option}: Bewertung ${rated(before)} → ${rated(after)}`,
    solution: ({ before, after }) => `was richtig ist: ${before} → ${after}`,
    way: ({ at, before, after }) =>
      `${at.option ? `Antwort ${at.option}: ` : ''}führt ${after ? `weiter zu ${after}` : 'zum Ende'} (vorher: ${before ?? 'Ende'})`,
    revision: ({ before, after }) => `wird noch einmal gestellt (Fassung ${before} → ${after})`,
    revisionBack: ({ before, after }) => `Fassung der Frage geht zurück: ${before} → ${after}`,
    key: ({ before, after }) => `Schlüssel in ids.lock.yaml: ${before} → ${after}`,
    keyOfAnother: ({ at, before }) =>
      `Frage ${at.question} hat in ids.lock.yaml den Schlüssel der Frage ${before}`,
    letter: ({ before, after }) => `dieselbe Antwort, anderer Buchstabe: ${before} → ${after}`,
  },
  reason,
  wordingOnly:
    'In einem zugewiesenen Item von SuccessFactors darf sich nur der Wortlaut ändern; hier ändert sich mehr.',
  verdicts: {
    safe: 'Ersetzen ist sicher.',
    again: 'Ersetzen ist sicher. Wer fertig ist, bleibt fertig.',
    new: 'Nicht ersetzen: Legen Sie das Paket neu an.',
  },
  again: (number, episodes) =>
    `Wer noch nicht fertig ist, beantwortet ${questions(number)} noch einmal, soweit schon beantwortet: ${episodes}.`,
  added: (number, episodes) => `Wer noch nicht fertig ist, bekommt ${questions(number)} mehr: ${episodes}.`,
  advice: {
    scorm12: {
      replace:
        'In Moodle: in den Einstellungen der Aktivität die neue Datei hochladen, am besten zu einer ruhigen Stunde.',
      new: 'In Moodle: eine neue Aktivität anlegen und die alte verbergen; sie behält die Abschlüsse.',
    },
    'scorm2004-3': {
      replace: 'In SuccessFactors: die bereitgestellten Dateien überschreiben.',
      new: 'In SuccessFactors: das Item revidieren (Revise Item) und das neue Paket als neues Inhaltsobjekt anhängen.',
    },
    'scorm2004-4': {
      replace: 'Die neue Datei an derselben Stelle hochladen.',
      new: 'Als neuen Kurs hochladen und den alten schließen; er behält die Abschlüsse.',
    },
  },
  because: 'Warum:',
  renamed:
    'Für das Lernsystem ist das eine neue Frage. Wenn Sie das nicht möchten, nehmen Sie wieder die alte id.',
  changes: (number) => (number === 1 ? 'Eine Änderung' : `${number} Änderungen`),
  nothing: 'Am Inhalt ändert sich nichts.',
  none: 'nichts',
};
