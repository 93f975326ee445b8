import { type ByLanguage, error } from '../problem.ts';

/** Problems of questions, options and feedback. */
export const question = {
  noQuestion: error('KNG060', {
    de: () => [
      'Die Folge hat keine Frage.',
      'Fügen Sie eine Überschrift ein, die mit „?“ endet, und darunter die Antworten:\n## Wie reagieren Sie?\n\n- [x] Ich frage nach …\n\n  > Denn …\n\n- [ ] Ich warte ab …\n\n  > Denn …',
    ],
    en: () => [
      'The episode has no question.',
      'Add a heading that ends with "?", and the options below it:\n## What do you do?\n\n- [x] I ask …\n\n  > Because …\n\n- [ ] I wait …\n\n  > Because …',
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
      'Ergänzen Sie mindestens eine zweite mit ihrer Rückmeldung, zum Beispiel:\n- [ ] Ich warte ab …\n\n  > Denn …',
    ],
    en: () => [
      'The question has only one option.',
      'Add at least a second one with its feedback, for example:\n- [ ] I wait …\n\n  > Because …',
    ],
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
  unknownMark: error<{
    readonly typed: string | undefined;
    /** what stands there instead of a letter or a blank; `blanks` for too many blanks */
    readonly sign: ByLanguage<string> | 'blanks' | undefined;
    /** the mark that is likely meant */
    readonly meant: string | undefined;
  }>('KNG069', {
    example: { typed: '[y]', sign: undefined, meant: undefined },
    de: ({ typed, sign, meant }) => [
      typed === undefined
        ? 'Vor dieser Antwort steht keine Bewertung.'
        : sign === undefined
          ? `„${typed}“ ist keine Bewertung.`
          : sign === 'blanks'
            ? `In „${typed}“ steht ein Leerzeichen zu viel.`
            : `Bei „${typed}“ steht ${sign.de}.`,
      meant === undefined
        ? 'Beginnen Sie mit [x] (empfohlen), [~] (vertretbar) oder [ ] (nicht empfohlen), zum Beispiel: - [ ] Ich …'
        : `Löschen Sie die Klammern samt dem, was darin und dahinter steht, und tippen Sie neu: - ${meant} Ich …`,
    ],
    en: ({ typed, sign, meant }) => [
      typed === undefined
        ? 'This option has no rating in front.'
        : sign === undefined
          ? `"${typed}" is no rating.`
          : sign === 'blanks'
            ? `In "${typed}" there is a space too many.`
            : `At "${typed}" there is ${sign.en}.`,
      meant === undefined
        ? 'Start with [x] (recommended), [~] (acceptable) or [ ] (not recommended), for example: - [ ] I …'
        : `Delete the brackets with what is in and behind them, and type anew: - ${meant} I …`,
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
      'Ist er eine Rückmeldung, dann rücken Sie ihn ein und setzen > davor: > Denn … Anderes gehört vor die Frage, oder Sie streichen es.',
    ],
    en: () => [
      'This text belongs neither to an option nor to its feedback; it would be lost.',
      'If it is feedback, indent it and put > in front: > Because … Anything else belongs before the question, or is to be removed.',
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
  noListItem: error<{ sign: ByLanguage<string> | undefined }>('KNG075', {
    example: { sign: { de: 'ein Aufzählungspunkt (•)', en: 'a bullet (•)' } },
    de: ({ sign }) => [
      sign === undefined
        ? 'Das ist keine Listenzeile; Antworten beginnen mit einem Bindestrich und einem Leerzeichen.'
        : `Das ist keine Listenzeile: Am Anfang steht ${sign.de}, nicht ein Bindestrich mit einem Leerzeichen.`,
      'Schreiben Sie zum Beispiel: - [ ] Ich …',
    ],
    en: ({ sign }) => [
      sign === undefined
        ? 'This is not a list item; options start with a hyphen and a space.'
        : `This is not a list item: it starts with ${sign.en}, not with a hyphen and a space.`,
      'Write, for example: - [ ] I …',
    ],
  }),
  questionLevel: error<{
    reason: 'level' | 'mark' | 'behind' | 'sign';
    /** what stands behind the question mark */
    behind: string;
    sign: ByLanguage<string> | undefined;
    line: string;
  }>('KNG076', {
    example: { reason: 'mark', behind: '', sign: undefined, line: '## Wie reagieren Sie?' },
    de: ({ reason, behind, sign, line }) => [
      {
        level: 'Die Frage ist eine Überschrift mit genau zwei #, nicht mehr und nicht weniger.',
        mark: 'Soll das die Frage sein? Ihr fehlt am Ende das Fragezeichen.',
        behind: `Soll das die Frage sein? Hinter dem Fragezeichen steht noch „${behind}“.`,
        sign: `Am Ende der Frage steht ${sign?.de}; sie muss auf „?“ enden.`,
      }[reason],
      `Schreiben Sie: ${line}${reason === 'behind' ? '\nWie viele Antworten möglich sind, steht auf der Seite von selbst. Alles andere gehört in den Text davor.' : ''}`,
    ],
    en: ({ reason, behind, sign, line }) => [
      {
        level: 'The question is a heading with exactly two #, no more and no less.',
        mark: 'Is this the question? It lacks the question mark at its end.',
        behind: `Is this the question? Behind the question mark there is still "${behind}".`,
        sign: `At the end of the question there is ${sign?.en}; it must end with "?".`,
      }[reason],
      `Write: ${line}${reason === 'behind' ? '\nHow many answers are possible is said on the page anyway. Anything else belongs in the text before.' : ''}`,
    ],
  }),
  linkInOption: error('KNG077', {
    de: () => [
      'In einer Antwort kann kein Link stehen: Ein Klick darauf würde sie zugleich auswählen.',
      'Setzen Sie den Link in die Rückmeldung oder in den Text vor der Frage. Soll die Adresse nur zu lesen sein, schreiben Sie sie ohne Klammern zwischen `…`.',
    ],
    en: () => [
      'An option cannot contain a link: a click on it would choose the option as well.',
      'Put the link into the feedback or into the text before the question. If the address is only to be read, write it without brackets between `…`.',
    ],
  }),
};
