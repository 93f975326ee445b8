import { error } from '../problem.ts';

/** Problems of feedback that stands below a question, not below an option. */
export const answerFeedback = {
  feedbackBelowAll: error('KNG285', {
    de: () => [
      'Diese Rückmeldung steht unter allen Antworten; bei einer Auswahl hat jede Antwort ihre eigene.',
      'Schreiben Sie unter jede Antwort, eingerückt und nach einer Leerzeile, was Lernende dazu lesen: > Denn …',
    ],
    en: () => [
      'This feedback stands below all options; where people choose, each option has its own.',
      'Below each option write what learners read about it, indented and after an empty line: > Because …',
    ],
  }),
  markedFeedbackBelowOptions: error<{ mark: string }>('KNG286', {
    example: { mark: '> [x]' },
    de: ({ mark }) => [
      `Rückmeldungen mit „${mark}“ gibt es bei Reihenfolge, Zuordnung und Zahl; bei einer Auswahl hat jede Antwort ihre eigene.`,
      'Schreiben Sie unter jede Antwort, eingerückt und nach einer Leerzeile, was Lernende dazu lesen, ohne Bewertung: > Denn …',
    ],
    en: ({ mark }) => [
      `Feedback with "${mark}" is for orders, matches and numbers; where people choose, each option has its own.`,
      'Below each option write what learners read about it, indented, after an empty line and without a mark: > Because …',
    ],
  }),
  listWithoutMarks: error('KNG272', {
    de: () => [
      'Dieser Liste ist nicht anzusehen, was gefragt ist: eine Auswahl, eine Reihenfolge oder eine Zuordnung.',
      'Nummerieren Sie die Zeilen, wenn es um eine Reihenfolge geht: 1. … Zum Zuordnen schreiben Sie: - Begriff -> Was dazu gehört. Zum Auswählen setzen Sie Bewertungen davor, - [x] …, und unter jede Antwort ihre Rückmeldung.',
    ],
    en: () => [
      'This list does not show what is asked: a choice, an order or a match.',
      'Number the lines if it is about an order: 1. … To match, write: - term -> what belongs to it. For a choice put ratings in front, - [x] …, and its feedback below each option.',
    ],
  }),
  answerFeedbackMissing: error<{ mark: string }>('KNG181', {
    example: { mark: '[x]' },
    de: ({ mark }) => [
      `Dieser Frage fehlt die Rückmeldung auf Antworten, die ${{ '[x]': 'richtig', '[~]': 'fast richtig' }[mark] ?? 'nicht richtig'} sind.`,
      `Schreiben Sie sie unter die Frage, nicht eingerückt:\n> ${mark} Denn …`,
    ],
    en: ({ mark }) => [
      `This question has no feedback for answers that are ${{ '[x]': 'right', '[~]': 'nearly right' }[mark] ?? 'not right'}.`,
      `Write it below the question, not indented:\n> ${mark} Because …`,
    ],
  }),
  answerFeedbackTwice: error<{ mark: string }>('KNG182', {
    example: { mark: '[x]' },
    de: ({ mark }) => [
      `Eine Rückmeldung mit ${mark} hat diese Frage schon.`,
      'Fassen Sie beide zusammen. Ein weiterer Absatz derselben Rückmeldung steht nach einer Zeile, die nur aus > besteht.',
    ],
    en: ({ mark }) => [
      `This question already has feedback with ${mark}.`,
      'Put both together. A further paragraph of the same feedback stands after a line that is nothing but >.',
    ],
  }),
  answerFeedbackWithoutMark: error('KNG183', {
    de: () => [
      'Hier steht nicht, auf welche Antworten diese Rückmeldung passt.',
      'Beginnen Sie mit > [x] (richtig), > [~] (fast richtig) oder > [ ] (nicht richtig).',
    ],
    en: () => [
      'It is not said which answers this feedback is for.',
      'Begin with > [x] (right), > [~] (nearly right) or > [ ] (not right).',
    ],
  }),
  markInFeedbackForAll: error('KNG184', {
    de: () => [
      'Bei dieser Frage ist nichts richtig oder falsch; die Rückmeldung sehen alle.',
      'Schreiben Sie sie ohne Zeichen: > …',
    ],
    en: () => [
      'Nothing is right or wrong in this question; everybody sees the feedback.',
      'Write it without a mark: > …',
    ],
  }),
  feedbackForAllMissing: error('KNG185', {
    de: () => [
      'Dieser Frage fehlt, was Lernende nach ihrer Antwort lesen.',
      'Schreiben Sie es unter die Frage, nicht eingerückt:\n> …',
    ],
    en: () => [
      'This question lacks what learners read after their answer.',
      'Write it below the question, not indented:\n> …',
    ],
  }),
};
