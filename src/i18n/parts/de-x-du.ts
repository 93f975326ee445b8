import { deDu } from '../de-x-du.ts';
import type { PartTexts } from './part-texts.ts';

export const deDuPart: PartTexts = {
  page: {
    passRules: (count) =>
      count === 'unlimited'
        ? 'Es zählt jeweils deine erste Antwort. Du kannst die Folge so oft wiederholen, wie du magst.'
        : deDu.page.passRules(count),
    exit: 'Folge beenden',
    attestWhy: 'Ohne deine Bestätigung gilt die Folge nicht als abgeschlossen.',
    commentsMissing: 'Noch nicht im Lernsystem ist, was du zu dieser Folge geschrieben hast:',
    endOpen: 'Diese Folge ist noch offen:',
    confirmationText: 'Diese Folge ist bearbeitet.',
    blocked:
      'Die Folge startet hier nicht: Dein Browser oder dein Lernsystem lässt das Programm dieser Seite nicht laufen.',
    openOtherPage: 'Zweite Fassung der Folge öffnen',
    blockedStill:
      'Startet auch sie nicht, schalte JavaScript im Browser ein oder frag die Stelle, die dir die Folge zugewiesen hat.',
  },
  facts: {
    completion: 'ob und wann du die Folge begonnen und abgeschlossen hast',
    attestation: 'deine Bestätigung am Ende der Folge, mit Zeitpunkt',
    sessionTime: 'wie lange die Folge auf dem Bildschirm zu sehen war',
  },
  player: {
    startBegin: 'Folge beginnen',
    welcomeDone: 'Du hast diese Folge abgeschlossen. Alles bleibt zum Nachlesen offen.',
    welcomeFailed:
      'Diese Folge ist beendet, das Ergebnis steht fest. Wende dich an die Stelle, die sie dir zugewiesen hat; nachlesen kannst du weiterhin alles.',
    restarted: 'Dein früherer Lernstand passt nicht zu dieser Folge. Du beginnst deshalb von vorn.',
    exitHint: 'Beende zum Schluss bitte die Folge, damit dein Lernsystem die Sitzung sauber schließt.',
    exitHintOpen: 'Du kannst auch später weitermachen. Dann beende die Folge bitte für heute.',
    exited: 'Du kannst die Folge jetzt verlassen.',
    endSafe: 'Dein Lernsystem hat das Speichern bestätigt – du kannst die Folge jetzt verlassen.',
    endEndedByLms:
      'Dein Lernsystem hat die Sitzung beendet, bevor alles gespeichert war. Bitte öffne die Folge dort noch einmal und beantworte, was dann noch offen ist.',
    endUnconfirmed:
      'Dein Lernsystem hat das Speichern nicht bestätigt. Bitte beende die Folge und sieh dort nach, ob sie als abgeschlossen gilt.',
    resultCompleted: 'Geschafft! Du hast alle Fragen beantwortet und die Folge abgeschlossen.',
    resultFailed:
      'Dieses Mal waren es {score} %; nötig sind {mark} %. Du kannst die Folge noch einmal durchgehen, das bessere Ergebnis zählt.',
    resultFailedFinal:
      'Du hast {score} % erreicht; nötig waren {mark} %. Weitere Versuche sind nicht vorgesehen. Wende dich an die Stelle, die dir die Folge zugewiesen hat.',
    statusLostLong:
      'Immer noch nicht gespeichert – wir versuchen es weiter. Bitte prüfe deine Internetverbindung und die Anmeldung im Lernsystem. Hilft das nicht, öffne die Folge dort noch einmal.',
    statusRefused: 'Dein Lernsystem hat die Sitzung beendet. Bitte öffne die Folge dort noch einmal.',
    statusEndedByLms:
      'Dein Lernsystem hat die Sitzung beendet. Gespeichert ist dein Stand von {time}. Bitte öffne die Folge dort noch einmal.',
    statusFault: 'Hier ist etwas schiefgegangen. Bitte öffne die Folge in deinem Lernsystem noch einmal.',
    statusEnded: 'Dein Stand ist gespeichert. Du kannst die Folge jetzt verlassen.',
    statusEndedUnsaved:
      'Dein Lernsystem hat das Speichern nicht bestätigt. Bitte öffne die Folge später noch einmal und sieh nach, ob alles da ist.',
    renewed: 'Dein Lernsystem hat diese Folge neu für dich begonnen. Deshalb fängst du von vorn an.',
    endDenied:
      'Dein Lernsystem hat nicht alles gespeichert; vielleicht bist du dort nicht mehr angemeldet. Bitte öffne die Folge dort noch einmal und beantworte, was dann noch offen ist.',
    statusDenied:
      'Dein Lernsystem nimmt nichts an; vielleicht bist du dort nicht mehr angemeldet. Bitte öffne die Folge dort noch einmal.',
    statusDeniedSaved:
      'Dein Lernsystem nimmt nichts mehr an; vielleicht bist du dort nicht mehr angemeldet. Gespeichert ist dein Stand von {time}. Bitte öffne die Folge dort noch einmal.',
    statusUnreadable:
      'Die Folge kann die Antworten deines Lernsystems nicht lesen: Es wird nichts gespeichert. Bitte wende dich an deinen Support.',
  },
};
