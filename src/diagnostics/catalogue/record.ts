import { error, warning } from '../problem.ts';

/** Problems of comments, free texts and results. */
export const record = {
  commentsOff: error<{ title: string }>('KNG090', {
    example: { title: 'Ihr Kommentar' },
    de: ({ title }) => [
      `Der Abschnitt „${title}“ bittet um Kommentare, der Kurs nimmt aber keine an.`,
      'Schreiben Sie in course.yaml comments: private (bleibt auf der Seite) oder comments: send (geht ans Lernsystem), oder streichen Sie den Abschnitt.',
    ],
    en: ({ title }) => [
      `The section "${title}" asks for comments, but the course takes none.`,
      'Write comments: private (stays on the page) or comments: send (goes to the LMS) in course.yaml, or remove the section.',
    ],
  }),
  commentsWithoutReaders: error('KNG091', {
    de: () => [
      'Kommentare werden gesendet, aber nirgends steht, wer sie liest.',
      'Nennen Sie die Stelle unter tracking. Beispiel: tracking: { readers: die Kommunikationsabteilung }. Oder wählen Sie comments: private.',
    ],
    en: () => [
      'Comments are sent, but it is not said who reads them.',
      'Name the readers under tracking. Example: tracking: { readers: the press office }. Or choose comments: private.',
    ],
  }),
  commentsWithoutSection: warning<{ heading: string }>('KNG092', {
    example: { heading: 'Ihr Kommentar' },
    de: ({ heading }) => [
      'Der Kurs nimmt Kommentare an, aber keine Folge hat ein Feld dafür.',
      `Ergänzen Sie in mindestens einer Folge diesen Abschnitt, darunter Ihre Frage:\n## ${heading}`,
    ],
    en: ({ heading }) => [
      'The course takes comments, but no episode has a field for them.',
      `Add this section to at least one episode, with your question below it:\n## ${heading}`,
    ],
  }),
  textWithoutReaders: error('KNG094', {
    de: () => [
      'Was Lernende in Textfelder schreiben, wird gesendet, aber nirgends steht, wer es liest.',
      'Nennen Sie die Stelle unter tracking. Beispiel: tracking: { readers: die Personalentwicklung }. Oder wählen Sie text: private.',
    ],
    en: () => [
      'What learners write into text fields is sent, but it is not said who reads it.',
      'Name the readers under tracking. Example: tracking: { readers: the training team }. Or choose text: private.',
    ],
  }),
  textNeedsAnswers: error<{ level: string }>('KNG095', {
    example: { level: 'completion' },
    de: ({ level }) => [
      `text: send schickt Geschriebenes ans Lernsystem, aber bei tracking: ${level} darf es keine Antworten erfahren.`,
      'Schreiben Sie text: private, oder tracking: answers.',
    ],
    en: ({ level }) => [
      `text: send takes what is written to the LMS, but with tracking: ${level} it must not receive answers.`,
      'Write text: private, or tracking: answers.',
    ],
  }),
  nothingRated: error('KNG096', {
    de: () => [
      'Der Kurs hat eine Bestehensgrenze, aber ein Paket davon enthält keine Frage, die bewertet wird; niemand könnte es bestehen.',
      'Ergänzen Sie eine Frage mit empfohlener Antwort, oder streichen Sie pass.',
    ],
    en: () => [
      'The course has a pass mark, but a package of it holds no question that is rated; nobody could pass it.',
      'Add a question with a recommended option, or remove pass.',
    ],
  }),
};
