import { pluralPhrase } from './plural.ts';
import type { PageTexts } from './texts.ts';

const attempts = pluralPhrase('de', {
  one: 'Sie haben einen Versuch.',
  other: 'Sie haben # Versuche, der beste zählt.',
});

export const de: PageTexts = {
  sections: {
    video: 'Video',
    takeaway: 'Merksatz',
    legal: 'Rechtlicher Hinweis',
    reading: 'Zum Weiterlesen',
    teaser: 'Ausblick',
    comment: 'Ihr Kommentar',
    notes: 'Notizen',
  },
  scenes: {
    scene: 'Szene',
    consequence: 'Was dann passiert',
    next: 'Weiter mit',
    others: 'Andere Wege ansehen',
  },
  film: {
    transcript: 'Transkript',
    captions: 'Untertitel',
    consent: (provider) =>
      `Beim Abspielen gehen Daten, zum Beispiel Ihre IP-Adresse, an ${provider}, auch in die USA. Der Film ist freiwillig: Alles Wichtige steht im Transkript.`,
    play: 'Film abspielen',
    skip: 'Ohne Film weiter',
    whereTo: 'Wohin meine Daten gehen',
    dataGoes: (provider, host) =>
      `Bevor Sie klicken, wird nichts von ${provider} geladen. Wenn Sie den Film abspielen, holt Ihr Browser ihn von ${host}. Dabei erfährt ${provider} Ihre IP-Adresse, die Internetadresse Ihrer Lernplattform, Ihren Browser und Ihr Gerät. ${provider} erfährt auch, wann Sie welchen Film sehen, und kann Cookies setzen. Ihre Entscheidung wird nirgends gespeichert und gilt nur, bis Sie diese Seite verlassen. Zurücknehmen können Sie sie jederzeit.`,
    policy: (provider) => `Datenschutzerklärung von ${provider}`,
    stop: 'Film schließen und nichts mehr senden',
    blank:
      'Bleibt das Bild leer, ist der Film hier gesperrt oder nicht zu erreichen. Alles Wichtige steht im Transkript.',
    offline: 'Gerade besteht keine Verbindung zum Internet. Alles Wichtige steht auch im Transkript.',
  },
  ratings: { best: 'Empfohlen', ok: 'Vertretbar', poor: 'Nicht empfohlen' },
  page: {
    skip: 'Zum Inhalt springen',
    whatAwaitsYou: 'Das erwartet Sie',
    episodes: pluralPhrase('de', { one: '# Folge', other: '# Folgen' }),
    minutes: pluralPhrase('de', { one: 'etwa # Minute', other: 'etwa # Minuten' }),
    passMark: (score) => `Zum Bestehen brauchen Sie ${score} %.`,
    passRules: (count) =>
      `Es zählt jeweils Ihre erste Antwort. ${count === 'unlimited' ? 'Sie können den Kurs so oft wiederholen, wie Sie möchten.' : attempts(count)}`,
    episodeOf: (number, total) => `Folge ${number} von ${total}`,
    newsTitle: 'Das hat sich geändert',
    newsOnly: 'Nur diese zeigen',
    check: 'Antwort prüfen',
    retry: 'Andere Antwort ausprobieren',
    next: 'Weiter',
    toEnd: 'Zum Abschluss',
    back: 'Zurück',
    exit: 'Kurs beenden',
    attestTitle: 'Ihre Bestätigung',
    attestWhy: 'Ohne Ihre Bestätigung gilt der Kurs nicht als abgeschlossen.',
    finish: 'Bestätigen',
    commentPrivate:
      'Ihr Text bleibt auf dieser Seite und wird nirgends gespeichert. Wenn Sie ihn behalten möchten, drucken Sie ihn.',
    commentSend: (readers) =>
      `Ihr Kommentar wird mit Ihrem Namen im Lernsystem gespeichert. Einsehen können ihn: ${readers.replace(/\.$/, '')}. Sie müssen nichts schreiben.`,
    commentsMissing: 'Noch nicht im Lernsystem ist, was Sie zu diesen Folgen geschrieben haben:',
    send: 'Kommentar senden',
    print: 'Drucken',
    feedback: 'Rückmeldung',
    otherAnswers: 'Die anderen Antworten',
    endTitle: 'Abschluss',
    endOpen: 'Diese Folgen sind noch offen:',
    contacts: 'Kontakt',
    help: 'Hilfe',
    helpCode: 'Wenn etwas nicht klappt, nennen Sie Ihrem Support bitte diesen Code:',
    helpCodeNote: 'Er beschreibt nur die Verbindung zum Lernsystem und sagt nichts über Sie.',
    leavesCourse: 'führt aus dem Kurs, öffnet ein neues Fenster',
    newWindow: 'öffnet ein neues Fenster',
    decorative: 'dekorativ',
    contents: 'Übersicht',
    logo: 'Logo',
    takeaways: 'Ihre Merksätze',
    printTakeaways: 'Merksätze drucken',
    confirmation: 'Teilnahmebestätigung',
    confirmationText: 'Alle Folgen dieses Kurses sind bearbeitet.',
    confirmationName: 'Name',
    confirmationCourse: 'Kurs',
    confirmationVersion: 'Version',
    confirmationDate: 'Stand',
    confirmationNote: 'Für Ihre Unterlagen. Als Nachweis gilt allein der Eintrag in Ihrem Lernsystem.',
    printConfirmation: 'Bestätigung drucken',
    blocked:
      'Der Kurs startet hier nicht: Ihr Browser oder Ihr Lernsystem lässt das Programm dieser Seite nicht laufen.',
    openOtherPage: 'Zweite Fassung des Kurses öffnen',
    blockedStill:
      'Startet auch sie nicht, schalten Sie JavaScript im Browser ein oder fragen Sie die Stelle, die Ihnen den Kurs zugewiesen hat.',
  },
  notice: {
    title: 'Was gespeichert wird',
    intro: 'Ihr Lernsystem erfährt:',
    facts: {
      completion: 'ob und wann Sie den Kurs begonnen und abgeschlossen haben',
      success: 'ob Sie bestanden haben und mit wie viel Prozent',
      progress: 'wie weit Sie gekommen sind',
      answer: 'Ihre erste Antwort auf jede Frage, mit Zeitpunkt und Bewertung, dazu die empfohlene Antwort',
      latency: 'wie lange Sie für jede Antwort gebraucht haben',
      attestation: 'Ihre Bestätigung am Ende des Kurses, mit Zeitpunkt',
      comment: 'Kommentare, die Sie absenden, mit Folge und Zeitpunkt',
      sessionTime: 'wie lange der Kurs auf dem Bildschirm zu sehen war',
      place: 'an welcher Stelle Sie zuletzt waren',
      resumeDone: 'welche Fragen Sie beantwortet haben, damit Sie später weitermachen können',
      resumeRatings:
        'bis das Ergebnis feststeht: wie Ihre Antworten bewertet wurden, damit Sie später weitermachen können',
      resumeRuns: 'im wievielten Durchgang Sie sind und Ihr bislang bestes Ergebnis',
      resumeAnswers: 'Ihre Antworten als Lernstand, damit Sie später weitermachen können',
    },
    notAnswers: 'Ihre einzelnen Antworten erfährt es nicht.',
    readers: (names) => `Einsehen können das: ${names.replace(/\.$/, '')}.`,
    retention: (period) => `Löschfrist: ${period.replace(/\.$/, '')}.`,
    alone: 'Der Kurs selbst speichert nichts auf Ihrem Gerät und sendet nichts an andere.',
  },
  player: {
    titleEpisode: 'Folge {number}: {title}',
    welcomeAttest:
      'Willkommen zurück! Sie haben alle Fragen beantwortet; es fehlt nur noch Ihre Bestätigung.',
    attestFirst: 'Bitte setzen Sie zuerst das Häkchen.',
    commentEmpty: 'Bitte schreiben Sie zuerst etwas.',
    commentTooLong: 'Ihr Kommentar hat {count} Zeichen, möglich sind {max}. Bitte kürzen Sie ihn.',
    commentWaiting: 'Noch nicht angekommen – wir versuchen es weiter. Bitte diese Seite offen lassen.',
    commentSent: 'Ihr Kommentar ist angekommen. Danke!',
    commentUnconfirmed: 'Ihr Kommentar ist abgeschickt. Ihr Lernsystem bestätigt den Eingang nicht.',
    commentRefused:
      'Ihr Lernsystem hat den Kommentar nicht angenommen. Ihr Text bleibt hier stehen, damit Sie ihn kopieren oder ändern können.',
    commentUnavailable: 'Zurzeit wird nichts gesendet. Ihr Text bleibt nur auf dieser Seite.',
    startBegin: 'Kurs beginnen',
    startResume: 'Weitermachen',
    startAgain: 'Neuen Versuch beginnen',
    startRead: 'Noch einmal ansehen',
    passMarkOfLms: 'Zum Bestehen brauchen Sie {score} %; so hat es Ihr Lernsystem festgelegt.',
    welcomeBack: 'Willkommen zurück: {position}, noch etwa {minutes}.',
    welcomeDone: 'Sie haben diesen Kurs abgeschlossen. Alles bleibt zum Nachlesen offen.',
    welcomeFailed:
      'Dieser Kurs ist beendet, das Ergebnis steht fest. Wenden Sie sich an die Stelle, die Ihnen den Kurs zugewiesen hat; nachlesen können Sie weiterhin alles.',
    restarted: 'Ihr früherer Lernstand passt nicht zu diesem Kurs. Sie beginnen deshalb von vorn.',
    renewed: 'Ihr Lernsystem hat diesen Kurs neu für Sie begonnen. Deshalb fangen Sie von vorn an.',
    newsUpdated: 'Folge {number} wurde aktualisiert: {title}',
    newsAdded: 'Folge {number} ist neu: {title}',
    newsWhyOpen:
      'Dort sind Situation, Frage oder Antworten neu. Ihre frühere Antwort passt deshalb nicht mehr; bitte antworten Sie noch einmal.',
    newsWhyFinal: 'An Ihrem Ergebnis ändert das nichts. Wenn Sie möchten, sehen Sie sich das Neue an.',
    stateUpdated: 'aktualisiert',
    stateAdded: 'neu',
    progress: '{done} von {total} beantwortet',
    answered: 'beantwortet',
    exitHint: 'Zum Schluss beenden Sie bitte den Kurs, damit Ihr Lernsystem die Sitzung sauber schließt.',
    exitHintOpen: 'Sie können auch später weitermachen. Dann beenden Sie den Kurs bitte für heute.',
    exited: 'Sie können den Kurs jetzt verlassen.',
    endSafe: 'Ihr Lernsystem hat das Speichern bestätigt – Sie können den Kurs jetzt verlassen.',
    endWaiting:
      'Ihr Lernsystem hat das Speichern noch nicht bestätigt. Bitte lassen Sie diese Seite offen; wir versuchen es weiter.',
    endEndedByLms:
      'Ihr Lernsystem hat die Sitzung beendet, bevor alles gespeichert war. Bitte öffnen Sie den Kurs dort noch einmal und beantworten Sie, was dann noch offen ist.',
    endDenied:
      'Ihr Lernsystem hat nicht alles gespeichert; vielleicht sind Sie dort nicht mehr angemeldet. Bitte öffnen Sie den Kurs dort noch einmal und beantworten Sie, was dann noch offen ist.',
    endUnconfirmed:
      'Ihr Lernsystem hat das Speichern nicht bestätigt. Bitte beenden Sie den Kurs und sehen Sie dort nach, ob er als abgeschlossen gilt.',
    resultCompleted: 'Geschafft! Sie haben alle Fragen beantwortet und den Kurs abgeschlossen.',
    resultAnswered: 'Geschafft! Sie haben alle Fragen beantwortet.',
    resultPassed: 'Bestanden! Sie haben {score} % erreicht; nötig waren {mark} %.',
    resultReached: 'Sie haben {score} % erreicht; nötig waren {mark} %.',
    resultFailed:
      'Dieses Mal waren es {score} %; nötig sind {mark} %. Sie können den Kurs noch einmal durchgehen, das bessere Ergebnis zählt.',
    resultFailedFinal:
      'Sie haben {score} % erreicht; nötig waren {mark} %. Weitere Versuche sind nicht vorgesehen. Wenden Sie sich an die Stelle, die Ihnen den Kurs zugewiesen hat.',
    resultBrowse: 'Das war eine Vorschau, gespeichert wurde nichts.',
    resultUntracked: 'Weil kein Lernsystem verbunden ist, wurde nichts gespeichert.',
    printBlocked: 'Ihr Lernsystem lässt das Drucken hier nicht zu. Sie können den Text stattdessen kopieren.',
    linkBlocked:
      'Hat sich kein Fenster geöffnet? Dann lässt Ihr Lernsystem hier keine neuen Fenster zu. Die Adresse zum Kopieren: {address}',
    practice: 'Das war zum Üben. Es zählt Ihre erste Antwort.',
    statusConnecting: 'Verbindung zum Lernsystem wird aufgebaut …',
    statusTracked: 'Mit dem Lernsystem verbunden',
    statusSaving: 'Wird gespeichert …',
    statusSaved: 'Gespeichert um {time}',
    statusLost: 'Noch nicht gespeichert – wir versuchen es weiter. Bitte diese Seite offen lassen.',
    statusLostLong:
      'Immer noch nicht gespeichert – wir versuchen es weiter. Bitte prüfen Sie Ihre Internetverbindung und die Anmeldung im Lernsystem. Hilft das nicht, öffnen Sie den Kurs dort noch einmal.',
    statusDenied:
      'Ihr Lernsystem nimmt nichts an; vielleicht sind Sie dort nicht mehr angemeldet. Bitte öffnen Sie den Kurs dort noch einmal.',
    statusDeniedSaved:
      'Ihr Lernsystem nimmt nichts mehr an; vielleicht sind Sie dort nicht mehr angemeldet. Gespeichert ist Ihr Stand von {time}. Bitte öffnen Sie den Kurs dort noch einmal.',
    statusDoubtful:
      'Ihr Lernsystem bestätigt das Speichern nicht. Sehen Sie am Schluss bitte dort nach, ob Ihr Stand angekommen ist.',
    statusOffline: 'Keine Verbindung – wir versuchen es weiter. Bitte diese Seite offen lassen.',
    statusReview: 'Ansicht zum Nachlesen: Es wird nichts gespeichert.',
    statusBrowse: 'Vorschau: Es wird nichts gespeichert.',
    statusUntracked: 'Kein Lernsystem gefunden: Es wird nichts gespeichert.',
    statusUnreadable:
      'Der Kurs kann die Antworten Ihres Lernsystems nicht lesen: Es wird nichts gespeichert. Bitte wenden Sie sich an Ihren Support.',
    statusRefused: 'Ihr Lernsystem hat die Sitzung beendet. Bitte öffnen Sie den Kurs dort noch einmal.',
    statusEndedByLms:
      'Ihr Lernsystem hat die Sitzung beendet. Gespeichert ist Ihr Stand von {time}. Bitte öffnen Sie den Kurs dort noch einmal.',
    statusFault: 'Hier ist etwas schiefgegangen. Bitte öffnen Sie den Kurs in Ihrem Lernsystem noch einmal.',
    statusEnded: 'Ihr Stand ist gespeichert. Sie können den Kurs jetzt verlassen.',
    statusEndedUnsaved:
      'Ihr Lernsystem hat das Speichern nicht bestätigt. Bitte öffnen Sie den Kurs später noch einmal und sehen Sie nach, ob alles da ist.',
  },
};
