import type { ByLanguage } from '../diagnostics/problem.ts';

/** Prefix, description and placeholders of the longer snippets. */
export interface SnippetTexts {
  readonly episode: {
    readonly prefix: string;
    readonly description: string;
    readonly scenario: string;
    readonly question: string;
    readonly best: string;
    readonly ok: string;
    readonly poor: string;
    readonly feedback: string;
  };
  readonly option: {
    readonly prefix: string;
    readonly description: string;
    readonly text: string;
    readonly feedback: string;
  };
}

export const snippetTexts: ByLanguage<SnippetTexts> = {
  de: {
    episode: {
      prefix: 'Folge',
      description: 'Eine ganze Folge: Kopf, Situation, Frage und drei Antworten.',
      scenario: 'Ein Ort, eine Uhrzeit, und etwas ist zu entscheiden.',
      question: 'Was tun Sie?',
      best: 'Ich tue, was zu empfehlen ist.',
      ok: 'Ich tue, was vertretbar ist.',
      poor: 'Ich tue, was nicht zu empfehlen ist.',
      feedback: 'Welche Folgen das hat, und was daran gut oder schwierig ist.',
    },
    option: {
      prefix: 'Antwort',
      description: 'Eine Antwort mit Rückmeldung: [x] empfohlen, [~] vertretbar, [ ] nicht empfohlen.',
      text: 'Ich …',
      feedback: 'Welche Folgen das hat.',
    },
  },
  en: {
    episode: {
      prefix: 'Episode',
      description: 'A whole episode: head, situation, question and three options.',
      scenario: 'A place, a time of day, and something to decide.',
      question: 'What do you do?',
      best: 'I do what is recommended.',
      ok: 'I do what is acceptable.',
      poor: 'I do what is not recommended.',
      feedback: 'What follows from it, and what is good or difficult about it.',
    },
    option: {
      prefix: 'Option',
      description: 'An option with feedback: [x] recommended, [~] acceptable, [ ] not recommended.',
      text: 'I …',
      feedback: 'What follows from it.',
    },
  },
};
