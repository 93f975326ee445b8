import { error } from '../../diagnostics/problem.ts';

export const problems = {
  nothingToLeaveOut: error('KNG180', {
    de: () => [
      'Bei dieser Frage mit mehreren Antworten ist keine mit [ ] markiert; wer alles ankreuzt, liegt richtig.',
      'Ergänzen Sie mindestens eine Antwort, die nicht zu empfehlen ist: - [ ] Ich …',
    ],
    en: () => [
      'In this question with several answers none is marked with [ ]; whoever ticks everything is right.',
      'Add at least one option that is not recommended: - [ ] I …',
    ],
  }),
};
