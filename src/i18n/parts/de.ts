import { de } from '../de.ts';
import type { PartTexts } from './part-texts.ts';

export const dePart: PartTexts = {
  page: {
    passRules: (count) =>
      count === 'unlimited'
        ? 'Es zählt jeweils Ihre erste Antwort. Sie können die Folge so oft wiederholen, wie Sie möchten.'
        : de.page.passRules(count),
    exit: 'Folge beenden',
    attestWhy: 'Ohne Ihre Bestätigung gilt die Folge nicht als abgeschlossen.',
    commentsMissing: 'Noch nicht im Lernsystem ist, was Sie zu dieser Folge geschrieben haben:',
    endOpen: 'Diese Folge ist noch offen:',
    confirmationText: 'Diese Folge ist bearbeitet.',
    blocked:
      'Die Folge startet hier nicht: Ihr Browser oder Ihr Lernsystem lässt das Programm dieser Seite nicht laufen.',
    openOtherPage: 'Zweite Fassung der Folge öffnen',
    blockedStill:
      'Startet auch sie nicht, schalten Sie JavaScript im Browser ein oder fragen Sie die Stelle, die Ihnen die Folge zugewiesen hat.',
  },
  facts: {
    completion: 'ob und wann Sie die Folge begonnen und abgeschlossen haben',
    attestation: 'Ihre Bestätigung am Ende der Folge, mit Zeitpunkt',
    sessionTime: 'wie lange die Folge auf dem Bildschirm zu sehen war',
  },
  player: {
    startBegin: 'Folge beginnen',
    welcomeDone: 'Sie haben diese Folge abgeschlossen. Alles bleibt zum Nachlesen offen.',
    welcomeFailed:
      'Diese Folge ist beendet, das Ergebnis steht fest. Wenden Sie sich an die Stelle, die sie Ihnen zugewiesen hat; nachlesen können Sie weiterhin alles.',
    restarted: 'Ihr früherer Lernstand passt nicht zu dieser Folge. Sie beginnen deshalb von vorn.',
    exitHint: 'Zum Schluss beenden Sie bitte die Folge, damit Ihr Lernsystem die Sitzung sauber schließt.',
    exitHintOpen: 'Sie können auch später weitermachen. Dann beenden Sie die Folge bitte für heute.',
    exited: 'Sie können die Folge jetzt verlassen.',
    endSafe: 'Ihr Lernsystem hat das Speichern bestätigt – Sie können die Folge jetzt verlassen.',
    endEndedByLms:
      'Ihr Lernsystem hat die Sitzung beendet, bevor alles gespeichert war. Bitte öffnen Sie die Folge dort noch einmal und beantworten Sie, was dann noch offen ist.',
    endUnconfirmed:
      'Ihr Lernsystem hat das Speichern nicht bestätigt. Bitte beenden Sie die Folge und sehen Sie dort nach, ob sie als abgeschlossen gilt.',
    resultCompleted: 'Geschafft! Sie haben alle Fragen beantwortet und die Folge abgeschlossen.',
    resultFailed:
      'Dieses Mal waren es {score} %; nötig sind {mark} %. Sie können die Folge noch einmal durchgehen, das bessere Ergebnis zählt.',
    resultFailedFinal:
      'Sie haben {score} % erreicht; nötig waren {mark} %. Weitere Versuche sind nicht vorgesehen. Wenden Sie sich an die Stelle, die Ihnen die Folge zugewiesen hat.',
    statusLostLong:
      'Immer noch nicht gespeichert – wir versuchen es weiter. Bitte prüfen Sie Ihre Internetverbindung und die Anmeldung im Lernsystem. Hilft das nicht, öffnen Sie die Folge dort noch einmal.',
    statusRefused: 'Ihr Lernsystem hat die Sitzung beendet. Bitte öffnen Sie die Folge dort noch einmal.',
    statusEndedByLms:
      'Ihr Lernsystem hat die Sitzung beendet. Gespeichert ist Ihr Stand von {time}. Bitte öffnen Sie die Folge dort noch einmal.',
    statusFault: 'Hier ist etwas schiefgegangen. Bitte öffnen Sie die Folge in Ihrem Lernsystem noch einmal.',
    statusEnded: 'Ihr Stand ist gespeichert. Sie können die Folge jetzt verlassen.',
    statusEndedUnsaved:
      'Ihr Lernsystem hat das Speichern nicht bestätigt. Bitte öffnen Sie die Folge später noch einmal und sehen Sie nach, ob alles da ist.',
    renewed: 'Ihr Lernsystem hat diese Folge neu für Sie begonnen. Deshalb fangen Sie von vorn an.',
    endDenied:
      'Ihr Lernsystem hat nicht alles gespeichert; vielleicht sind Sie dort nicht mehr angemeldet. Bitte öffnen Sie die Folge dort noch einmal und beantworten Sie, was dann noch offen ist.',
    statusDenied:
      'Ihr Lernsystem nimmt nichts an; vielleicht sind Sie dort nicht mehr angemeldet. Bitte öffnen Sie die Folge dort noch einmal.',
    statusDeniedSaved:
      'Ihr Lernsystem nimmt nichts mehr an; vielleicht sind Sie dort nicht mehr angemeldet. Gespeichert ist Ihr Stand von {time}. Bitte öffnen Sie die Folge dort noch einmal.',
    statusUnreadable:
      'Die Folge kann die Antworten Ihres Lernsystems nicht lesen: Es wird nichts gespeichert. Bitte wenden Sie sich an Ihren Support.',
  },
};
