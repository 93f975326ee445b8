import { pluralPhrase } from './plural.ts';
import type { PageTexts } from './texts.ts';

const attempts = pluralPhrase('de', {
  one: 'Du hast einen Versuch.',
  other: 'Du hast # Versuche, der beste zählt.',
});

export const deDu: PageTexts = {
  sections: {
    video: 'Video',
    takeaway: 'Merksatz',
    legal: 'Rechtlicher Hinweis',
    reading: 'Zum Weiterlesen',
    teaser: 'Ausblick',
    comment: 'Dein Kommentar',
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
      `Beim Abspielen gehen Daten, zum Beispiel deine IP-Adresse, an ${provider}, auch in die USA. Der Film ist freiwillig: Alles Wichtige steht im Transkript.`,
    play: 'Film abspielen',
    skip: 'Ohne Film weiter',
    whereTo: 'Wohin meine Daten gehen',
    dataGoes: (provider, host) =>
      `Bevor du klickst, wird nichts von ${provider} geladen. Wenn du den Film abspielst, holt dein Browser ihn von ${host}. Dabei erfährt ${provider} deine IP-Adresse, die Internetadresse deiner Lernplattform, deinen Browser und dein Gerät. ${provider} erfährt auch, wann du welchen Film siehst, und kann Cookies setzen. Deine Entscheidung wird nirgends gespeichert und gilt nur, bis du diese Seite verlässt. Zurücknehmen kannst du sie jederzeit.`,
    policy: (provider) => `Datenschutzerklärung von ${provider}`,
    stop: 'Film schließen und nichts mehr senden',
    blank:
      'Bleibt das Bild leer, ist der Film hier gesperrt oder nicht zu erreichen. Alles Wichtige steht im Transkript.',
    offline: 'Gerade besteht keine Verbindung zum Internet. Alles Wichtige steht auch im Transkript.',
  },
  ratings: { best: 'Empfohlen', ok: 'Vertretbar', poor: 'Nicht empfohlen' },
  page: {
    skip: 'Zum Inhalt springen',
    whatAwaitsYou: 'Das erwartet dich',
    episodes: pluralPhrase('de', { one: '# Folge', other: '# Folgen' }),
    minutes: pluralPhrase('de', { one: 'etwa # Minute', other: 'etwa # Minuten' }),
    passMark: (score) => `Zum Bestehen brauchst du ${score} %.`,
    passRules: (count) =>
      `Es zählt jeweils deine erste Antwort. ${count === 'unlimited' ? 'Du kannst den Kurs so oft wiederholen, wie du magst.' : attempts(count)}`,
    episodeOf: (number, total) => `Folge ${number} von ${total}`,
    newsTitle: 'Das hat sich geändert',
    newsOnly: 'Nur diese zeigen',
    check: 'Antwort prüfen',
    retry: 'Andere Antwort ausprobieren',
    next: 'Weiter',
    toEnd: 'Zum Abschluss',
    back: 'Zurück',
    exit: 'Kurs beenden',
    attestTitle: 'Deine Bestätigung',
    attestWhy: 'Ohne deine Bestätigung gilt der Kurs nicht als abgeschlossen.',
    finish: 'Bestätigen',
    commentPrivate:
      'Dein Text bleibt auf dieser Seite und wird nirgends gespeichert. Wenn du ihn behalten willst, drucke ihn.',
    commentSend: (readers) =>
      `Dein Kommentar wird mit deinem Namen im Lernsystem gespeichert. Einsehen können ihn: ${readers.replace(/\.$/, '')}. Du musst nichts schreiben.`,
    commentsMissing: 'Noch nicht im Lernsystem ist, was du zu diesen Folgen geschrieben hast:',
    send: 'Kommentar senden',
    print: 'Drucken',
    feedback: 'Rückmeldung',
    otherAnswers: 'Die anderen Antworten',
    endTitle: 'Abschluss',
    endOpen: 'Diese Folgen sind noch offen:',
    contacts: 'Kontakt',
    help: 'Hilfe',
    helpCode: 'Wenn etwas nicht klappt, nenne deinem Support bitte diesen Code:',
    helpCodeNote: 'Er beschreibt nur die Verbindung zum Lernsystem und sagt nichts über dich.',
    leavesCourse: 'führt aus dem Kurs, öffnet ein neues Fenster',
    newWindow: 'öffnet ein neues Fenster',
    decorative: 'dekorativ',
    contents: 'Übersicht',
    logo: 'Logo',
    takeaways: 'Deine Merksätze',
    printTakeaways: 'Merksätze drucken',
    confirmation: 'Teilnahmebestätigung',
    confirmationText: 'Alle Folgen dieses Kurses sind bearbeitet.',
    confirmationName: 'Name',
    confirmationCourse: 'Kurs',
    confirmationVersion: 'Version',
    confirmationDate: 'Stand',
    confirmationNote: 'Für deine Unterlagen. Als Nachweis gilt allein der Eintrag in deinem Lernsystem.',
    printConfirmation: 'Bestätigung drucken',
    blocked:
      'Der Kurs startet hier nicht: Dein Browser oder dein Lernsystem lässt das Programm dieser Seite nicht laufen.',
    openOtherPage: 'Zweite Fassung des Kurses öffnen',
    blockedStill:
      'Startet auch sie nicht, schalte JavaScript im Browser ein oder frag die Stelle, die dir den Kurs zugewiesen hat.',
  },
  notice: {
    title: 'Was gespeichert wird',
    intro: 'Dein Lernsystem erfährt:',
    facts: {
      completion: 'ob und wann du den Kurs begonnen und abgeschlossen hast',
      success: 'ob du bestanden hast und mit wie viel Prozent',
      progress: 'wie weit du gekommen bist',
      answer: 'deine erste Antwort auf jede Frage, mit Zeitpunkt und Bewertung, dazu die empfohlene Antwort',
      latency: 'wie lange du für jede Antwort gebraucht hast',
      attestation: 'deine Bestätigung am Ende des Kurses, mit Zeitpunkt',
      comment: 'Kommentare, die du absendest, mit Folge und Zeitpunkt',
      sessionTime: 'wie lange der Kurs auf dem Bildschirm zu sehen war',
      place: 'an welcher Stelle du zuletzt warst',
      resumeDone: 'welche Fragen du beantwortet hast, damit du später weitermachen kannst',
      resumeRatings:
        'bis das Ergebnis feststeht: wie deine Antworten bewertet wurden, damit du später weitermachen kannst',
      resumeRuns: 'im wievielten Durchgang du bist und dein bislang bestes Ergebnis',
      resumeAnswers: 'deine Antworten als Lernstand, damit du später weitermachen kannst',
    },
    notAnswers: 'Deine einzelnen Antworten erfährt es nicht.',
    readers: (names) => `Einsehen können das: ${names.replace(/\.$/, '')}.`,
    retention: (period) => `Löschfrist: ${period.replace(/\.$/, '')}.`,
    alone: 'Der Kurs selbst speichert nichts auf deinem Gerät und sendet nichts an andere.',
  },
  player: {
    titleEpisode: 'Folge {number}: {title}',
    welcomeAttest:
      'Schön, dass du wieder da bist! Alle Fragen sind beantwortet; es fehlt nur noch deine Bestätigung.',
    attestFirst: 'Bitte setze zuerst das Häkchen.',
    commentEmpty: 'Bitte schreibe zuerst etwas.',
    commentTooLong: 'Dein Kommentar hat {count} Zeichen, möglich sind {max}. Bitte kürze ihn.',
    commentWaiting: 'Noch nicht angekommen – wir versuchen es weiter. Lass diese Seite bitte offen.',
    commentSent: 'Dein Kommentar ist angekommen. Danke dir!',
    commentUnconfirmed: 'Dein Kommentar ist abgeschickt. Dein Lernsystem bestätigt den Eingang nicht.',
    commentRefused:
      'Dein Lernsystem hat den Kommentar nicht angenommen. Dein Text bleibt hier stehen, damit du ihn kopieren oder ändern kannst.',
    commentUnavailable: 'Zurzeit wird nichts gesendet. Dein Text bleibt nur auf dieser Seite.',
    startBegin: 'Kurs beginnen',
    startResume: 'Weitermachen',
    startAgain: 'Neuen Versuch beginnen',
    startRead: 'Noch einmal ansehen',
    passMarkOfLms: 'Zum Bestehen brauchst du {score} %; so hat es dein Lernsystem festgelegt.',
    welcomeBack: 'Schön, dass du wieder da bist: {position}, noch etwa {minutes}.',
    welcomeDone: 'Du hast diesen Kurs abgeschlossen. Alles bleibt zum Nachlesen offen.',
    welcomeFailed:
      'Dieser Kurs ist beendet, das Ergebnis steht fest. Wende dich an die Stelle, die dir den Kurs zugewiesen hat; nachlesen kannst du weiterhin alles.',
    restarted: 'Dein früherer Lernstand passt nicht zu diesem Kurs. Du beginnst deshalb von vorn.',
    renewed: 'Dein Lernsystem hat diesen Kurs neu für dich begonnen. Deshalb fängst du von vorn an.',
    newsUpdated: 'Folge {number} wurde aktualisiert: {title}',
    newsAdded: 'Folge {number} ist neu: {title}',
    newsWhyOpen:
      'Dort sind Situation, Frage oder Antworten neu. Deine frühere Antwort passt deshalb nicht mehr; bitte antworte noch einmal.',
    newsWhyFinal: 'An deinem Ergebnis ändert das nichts. Wenn du magst, sieh dir das Neue an.',
    stateUpdated: 'aktualisiert',
    stateAdded: 'neu',
    progress: '{done} von {total} beantwortet',
    answered: 'beantwortet',
    exitHint: 'Beende zum Schluss bitte den Kurs, damit dein Lernsystem die Sitzung sauber schließt.',
    exitHintOpen: 'Du kannst auch später weitermachen. Dann beende den Kurs bitte für heute.',
    exited: 'Du kannst den Kurs jetzt verlassen.',
    endSafe: 'Dein Lernsystem hat das Speichern bestätigt – du kannst den Kurs jetzt verlassen.',
    endWaiting:
      'Dein Lernsystem hat das Speichern noch nicht bestätigt. Bitte lass diese Seite offen; wir versuchen es weiter.',
    endEndedByLms:
      'Dein Lernsystem hat die Sitzung beendet, bevor alles gespeichert war. Bitte öffne den Kurs dort noch einmal und beantworte, was dann noch offen ist.',
    endDenied:
      'Dein Lernsystem hat nicht alles gespeichert; vielleicht bist du dort nicht mehr angemeldet. Bitte öffne den Kurs dort noch einmal und beantworte, was dann noch offen ist.',
    endUnconfirmed:
      'Dein Lernsystem hat das Speichern nicht bestätigt. Bitte beende den Kurs und sieh dort nach, ob er als abgeschlossen gilt.',
    resultCompleted: 'Geschafft! Du hast alle Fragen beantwortet und den Kurs abgeschlossen.',
    resultAnswered: 'Geschafft! Du hast alle Fragen beantwortet.',
    resultPassed: 'Bestanden! Du hast {score} % erreicht; nötig waren {mark} %.',
    resultReached: 'Du hast {score} % erreicht; nötig waren {mark} %.',
    resultFailed:
      'Dieses Mal waren es {score} %; nötig sind {mark} %. Du kannst den Kurs noch einmal durchgehen, das bessere Ergebnis zählt.',
    resultFailedFinal:
      'Du hast {score} % erreicht; nötig waren {mark} %. Weitere Versuche sind nicht vorgesehen. Wende dich an die Stelle, die dir den Kurs zugewiesen hat.',
    resultBrowse: 'Das war eine Vorschau, gespeichert wurde nichts.',
    resultUntracked: 'Weil kein Lernsystem verbunden ist, wurde nichts gespeichert.',
    printBlocked: 'Dein Lernsystem lässt das Drucken hier nicht zu. Du kannst den Text stattdessen kopieren.',
    linkBlocked:
      'Hat sich kein Fenster geöffnet? Dann lässt dein Lernsystem hier keine neuen Fenster zu. Die Adresse zum Kopieren: {address}',
    practice: 'Das war zum Üben. Es zählt deine erste Antwort.',
    statusConnecting: 'Verbindung zum Lernsystem wird aufgebaut …',
    statusTracked: 'Mit dem Lernsystem verbunden',
    statusSaving: 'Wird gespeichert …',
    statusSaved: 'Gespeichert um {time}',
    statusLost: 'Noch nicht gespeichert – wir versuchen es weiter. Lass diese Seite bitte offen.',
    statusLostLong:
      'Immer noch nicht gespeichert – wir versuchen es weiter. Bitte prüfe deine Internetverbindung und die Anmeldung im Lernsystem. Hilft das nicht, öffne den Kurs dort noch einmal.',
    statusDenied:
      'Dein Lernsystem nimmt nichts an; vielleicht bist du dort nicht mehr angemeldet. Bitte öffne den Kurs dort noch einmal.',
    statusDeniedSaved:
      'Dein Lernsystem nimmt nichts mehr an; vielleicht bist du dort nicht mehr angemeldet. Gespeichert ist dein Stand von {time}. Bitte öffne den Kurs dort noch einmal.',
    statusDoubtful:
      'Dein Lernsystem bestätigt das Speichern nicht. Sieh am Schluss bitte dort nach, ob dein Stand angekommen ist.',
    statusOffline: 'Keine Verbindung – wir versuchen es weiter. Lass diese Seite bitte offen.',
    statusReview: 'Ansicht zum Nachlesen: Es wird nichts gespeichert.',
    statusBrowse: 'Vorschau: Es wird nichts gespeichert.',
    statusUntracked: 'Kein Lernsystem gefunden: Es wird nichts gespeichert.',
    statusUnreadable:
      'Der Kurs kann die Antworten deines Lernsystems nicht lesen: Es wird nichts gespeichert. Bitte wende dich an deinen Support.',
    statusRefused: 'Dein Lernsystem hat die Sitzung beendet. Bitte öffne den Kurs dort noch einmal.',
    statusEndedByLms:
      'Dein Lernsystem hat die Sitzung beendet. Gespeichert ist dein Stand von {time}. Bitte öffne den Kurs dort noch einmal.',
    statusFault: 'Hier ist etwas schiefgegangen. Bitte öffne den Kurs in deinem Lernsystem noch einmal.',
    statusEnded: 'Dein Stand ist gespeichert. Du kannst den Kurs jetzt verlassen.',
    statusEndedUnsaved:
      'Dein Lernsystem hat das Speichern nicht bestätigt. Bitte öffne den Kurs später noch einmal und sieh nach, ob alles da ist.',
  },
};
