import type { Interaction } from './interaction.ts';

/** What the course tells the LMS: facts of learning, not elements of a standard. */
export type Fact =
  /** `graded` tells whether a pass or fail goes with the completion */
  | { readonly fact: 'completion'; readonly completed: boolean; readonly graded: boolean }
  /** the final outcome of a graded course; score 0–100 with at most two decimals */
  | {
      readonly fact: 'success';
      readonly passed: boolean;
      readonly score: number;
      /** the SCORM 1.2 status that stands for a pass */
      readonly report: 'passed' | 'completed';
    }
  /** share of the steps to completion that are done, 0–1 */
  | { readonly fact: 'progress'; readonly measure: number }
  /** a first answer; the dialect appends it after the interactions that the LMS already has */
  | { readonly fact: 'answer'; readonly index: number; readonly interaction: Interaction }
  /** seconds from showing the question to answering it */
  | { readonly fact: 'latency'; readonly index: number; readonly seconds: number }
  /** the confirmed sentence, an interaction like an answer */
  | { readonly fact: 'attestation'; readonly index: number; readonly interaction: Interaction }
  /** seconds in which the page was visible */
  | { readonly fact: 'sessionTime'; readonly seconds: number }
  /** a question's key, or `end` */
  | { readonly fact: 'place'; readonly place: string }
  | { readonly fact: 'exit' }
  /** `fallback`: the same with the flag that this LMS accepts fallbacks only */
  | { readonly fact: 'resume'; readonly data: string; readonly fallback: string }
  /** a learner's comment; the dialect appends it after the comments that the LMS already has */
  | {
      readonly fact: 'comment';
      readonly index: number;
      readonly episode: string;
      readonly text: string;
      readonly time: Date;
    };

export type FactName = Fact['fact'];
