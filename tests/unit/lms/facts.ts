import type { Fact } from '../../../src/lms/fact.ts';
import type { Assignment } from '../../../src/lms/dialect.ts';
import type { Choice, ChoiceResponse, Interaction } from '../../../src/lms/interaction.ts';

/** Options of the question, by their letters. */
export const options = {
  a: { letter: 'a', text: 'Ich frage alle vorher.' },
  b: { letter: 'b', text: 'Ich lade sie hoch.' },
  c: { letter: 'c', text: 'Ich lösche sie.' },
} as const satisfies Readonly<Record<string, Choice>>;

export const interaction: Interaction & ChoiceResponse = {
  id: 'partyfotos',
  type: 'choice',
  response: [options.b],
  pattern: [options.a],
  weighting: 1,
  result: 'wrong',
  time: new Date(2025, 2, 4, 9, 5, 7),
  description: 'Was tun Sie?',
  language: '',
};

/** The confirmation of a sentence. */
export const confirmation: Interaction & ChoiceResponse = {
  id: 'attest_1_0_0',
  type: 'true-false',
  response: [{ letter: 'true', text: 'Ich kenne die Regeln.' }],
  pattern: [],
  weighting: 0,
  result: 'neutral',
  time: new Date(2025, 2, 4, 9, 5, 7),
  description: '',
  language: '',
};

const success = { fact: 'success', score: 66.66, passed: true, report: 'passed' } as const;

/** Facts of every kind, by a name that both dialects' tables use. */
export const facts = {
  begun: { fact: 'completion', completed: false, graded: false },
  begunGraded: { fact: 'completion', completed: false, graded: true },
  completed: { fact: 'completion', completed: true, graded: false },
  completedGraded: { fact: 'completion', completed: true, graded: true },
  passed: success,
  passedAsCompleted: { ...success, report: 'completed' },
  failed: { ...success, passed: false, score: 0 },
  failedAsCompleted: { ...success, passed: false, score: 100, report: 'completed' },
  progress: { fact: 'progress', measure: 1 / 3 },
  allProgress: { fact: 'progress', measure: 1 },
  answer: { fact: 'answer', index: 3, interaction },
  severalAnswers: {
    fact: 'answer',
    index: 0,
    interaction: {
      ...interaction,
      response: [options.a, options.c],
      pattern: [options.a, options.b],
      result: 'neutral',
      weighting: 0,
    },
  },
  latency: { fact: 'latency', index: 3, seconds: 75.4 },
  attestation: { fact: 'attestation', index: 0, interaction: confirmation },
  sessionTime: { fact: 'sessionTime', seconds: 3725 },
  place: { fact: 'place', place: '0z' },
  exit: { fact: 'exit' },
  resume: { fact: 'resume', data: '2.0abc.1..1...cpw7', fallback: '2.0abc.1..1..l.gty9' },
  comment: {
    fact: 'comment',
    index: 0,
    episode: 'partyfotos',
    text: 'Danke!\nDas hilft.',
    time: new Date(2025, 2, 4, 9, 5, 7),
  },
} as const satisfies Readonly<Record<string, Fact>>;

export type Expected = Readonly<Record<keyof typeof facts, readonly Assignment[]>>;
