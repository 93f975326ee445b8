import { error } from '../problem.ts';

/** Problems of questions, options and feedback. */
export const question = {
  noQuestion: error('KNG060', {
    de: () => [
      'Die Folge hat keine Frage.',
      'Fügen Sie eine Überschrift ein, die mit „?“ endet, und darunter die Antworten:\n## Wie reagieren Sie?\n\n- [x] Ich …\n\n  > Denn …',
    ],
    en: () => [
      'The episode has no question.',
      'Add a heading that ends with "?", and the options below it:\n## What do you do?\n\n- [x] I …\n\n  > Because …',
    ],
  }),
  secondQuestion: error('KNG061', {
    de: () => [
      'Das ist die zweite Frage; eine Folge hat genau eine, außer sie hat Szenen.',
      'Machen Sie aus ihr eine eigene Folge, oder beginnen Sie davor eine Szene: ## Szene: Am nächsten Tag. Gehört sie zur Situation, schreiben Sie sie ohne ## davor.',
    ],
    en: () => [
      'This is the second question; an episode has exactly one, unless it has scenes.',
      'Make it an episode of its own, or begin a scene before it: ## Scene: The next day. If it belongs to the situation, write it without ## in front.',
    ],
  }),
  noOptions: error('KNG062', {
    de: () => [
      'Unter der Frage stehen keine Antworten.',
      'Schreiben Sie jede als Listenpunkt: - [x] empfohlen, - [~] vertretbar, - [ ] nicht empfohlen. Andere Fragen beginnen anders: 1. Schritt (Reihenfolge), - Begriff -> Bedeutung (Zuordnung), = 72 Stunden (Zahl), - ( ) Stufe (Skala), ___ (Textfeld).',
    ],
    en: () => [
      'There are no options below the question.',
      'Write each as a list item: - [x] recommended, - [~] acceptable, - [ ] not recommended. Other questions begin differently: 1. step (order), - term -> meaning (match), = 72 hours (number), - ( ) step (scale), ___ (text field).',
    ],
  }),
  oneOption: error('KNG063', {
    de: () => [
      'Die Frage hat nur eine Antwort.',
      'Ergänzen Sie mindestens eine zweite, zum Beispiel: - [ ] Ich …',
    ],
    en: () => ['The question has only one option.', 'Add at least a second one, for example: - [ ] I …'],
  }),
  tooManyOptions: error<{ max: number }>('KNG064', {
    example: { max: 20 },
    de: ({ max }) => [
      `Die Frage hat mehr als ${max} Antworten.`,
      'Streichen Sie Antworten, oder machen Sie mehrere Folgen daraus.',
    ],
    en: ({ max }) => [
      `The question has more than ${max} options.`,
      'Leave some out, or make several episodes of it.',
    ],
  }),
  noRecommended: error('KNG065', {
    de: () => [
      'Keine Antwort ist als empfohlen markiert.',
      'Schreiben Sie - [x] vor die empfohlene Antwort; stehen mehrere [x], ist es eine Frage mit mehreren Antworten.',
    ],
    en: () => [
      'No option is marked as recommended.',
      'Write - [x] before the recommended option; with several [x] it is a question with several answers.',
    ],
  }),
  missingFeedback: error('KNG067', {
    de: () => [
      'Dieser Antwort fehlt die Rückmeldung.',
      'Schreiben Sie sie eingerückt darunter, mit einer Leerzeile davor:\n\n  > Denn …',
    ],
    en: () => [
      'This option has no feedback.',
      'Write it indented below the option, after an empty line:\n\n  > Because …',
    ],
  }),
  markWithoutSpace: error<{ mark: string }>('KNG068', {
    example: { mark: '[x]' },
    de: ({ mark }) => [`Nach ${mark} fehlt ein Leerzeichen.`, `Schreiben Sie: - ${mark} Text`],
    en: ({ mark }) => [`A space is missing after ${mark}.`, `Write: - ${mark} Text`],
  }),
  unknownMark: error<{ readonly typed: string | undefined }>('KNG069', {
    example: { typed: '[y]' },
    de: ({ typed }) => [
      typed === undefined ? 'Vor dieser Antwort steht keine Bewertung.' : `„${typed}“ ist keine Bewertung.`,
      'Beginnen Sie mit [x] (empfohlen), [~] (vertretbar) oder [ ] (nicht empfohlen), zum Beispiel: - [ ] Ich …',
    ],
    en: ({ typed }) => [
      typed === undefined ? 'This option has no rating in front.' : `"${typed}" is no rating.`,
      'Start with [x] (recommended), [~] (acceptable) or [ ] (not recommended), for example: - [ ] I …',
    ],
  }),
  optionWithoutText: error('KNG070', {
    de: () => [
      'Zwischen der Bewertung und der Rückmeldung fehlt der Text der Antwort.',
      'Schreiben Sie: - [ ] Ich …, dann eine Leerzeile, dann eingerückt die Rückmeldung mit >.',
    ],
    en: () => [
      'Between the rating and the feedback the text of the option is missing.',
      'Write: - [ ] I …, then an empty line, then the feedback indented with >.',
    ],
  }),
  feedbackNotIndented: error('KNG071', {
    de: () => [
      'Diese Rückmeldung gehört zu keiner Antwort, weil sie nicht weit genug eingerückt ist.',
      'Rücken Sie sie so weit ein, dass das > unter dem Anfang der Antwort steht: zwei Leerzeichen nach „- “, drei nach „1. “.',
    ],
    en: () => [
      'This feedback belongs to no option, because it is not indented far enough.',
      'Indent it so that the > stands below the beginning of the option: two spaces after "- ", three after "1. ".',
    ],
  }),
  feedbackInLine: error('KNG072', {
    de: () => [
      'Antwort und Rückmeldung stehen in einer Zeile.',
      'Setzen Sie die Rückmeldung nach einer Leerzeile eingerückt darunter:\n\n  > Denn …',
    ],
    en: () => [
      'Option and feedback are on one line.',
      'Put the feedback below, indented, after an empty line:\n\n  > Because …',
    ],
  }),
  strayContent: error('KNG073', {
    de: () => [
      'Dieser Text gehört weder zu einer Antwort noch zu ihrer Rückmeldung; er ginge verloren.',
      'Ist er eine Rückmeldung, dann rücken Sie ihn ein und setzen > davor: > Denn … Anderes gehört vor die Frage.',
    ],
    en: () => [
      'This text belongs neither to an option nor to its feedback; it would be lost.',
      'If it is feedback, indent it and put > in front: > Because … Anything else belongs before the question.',
    ],
  }),
  duplicateOption: error<{ line: number }>('KNG074', {
    example: { line: 12 },
    de: ({ line }) => [
      `Dieselbe Antwort steht schon in Zeile ${line}.`,
      'Formulieren Sie eine der beiden anders, oder löschen Sie sie samt ihrer Rückmeldung.',
    ],
    en: ({ line }) => [
      `The same option is already in line ${line}.`,
      'Word one of the two differently, or delete it with its feedback.',
    ],
  }),
  noListItem: error('KNG075', {
    de: () => [
      'Das ist keine Listenzeile; Antworten beginnen mit einem Bindestrich und einem Leerzeichen.',
      'Schreiben Sie zum Beispiel: - [ ] Ich …',
    ],
    en: () => [
      'This is not a list item; options start with a hyphen and a space.',
      'Write, for example: - [ ] I …',
    ],
  }),
  questionLevel: error('KNG076', {
    de: () => [
      'Diese Frage wird nicht erkannt, denn sie ist keine Überschrift mit genau zwei #, die auf „?“ endet.',
      'Schreiben Sie zum Beispiel: ## Wie reagieren Sie?',
    ],
    en: () => [
      'This question is not recognised, because it is not a heading with exactly two # that ends with "?".',
      'Write, for example: ## What do you do?',
    ],
  }),
  linkInOption: error('KNG077', {
    de: () => [
      'In einer Antwort kann kein Link stehen: Ein Klick darauf würde sie zugleich auswählen.',
      'Setzen Sie den Link in die Rückmeldung oder in den Text vor der Frage.',
    ],
    en: () => [
      'An option cannot contain a link: a click on it would choose the option as well.',
      'Put the link into the feedback or into the text before the question.',
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
