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
  /** answered share, 0–1 */
  | { readonly fact: 'progress'; readonly measure: number }
  /** a first answer; the dialect appends it after the interactions that the LMS already has */
  | { readonly fact: 'answer'; readonly index: number; readonly interaction: Interaction }
  /** seconds from seeing the question to answering it */
  | { readonly fact: 'latency'; readonly index: number; readonly seconds: number }
  /** seconds in which the page was visible */
  | { readonly fact: 'sessionTime'; readonly seconds: number }
  /** a question's key, or `end` */
  | { readonly fact: 'place'; readonly place: string }
  | { readonly fact: 'exit' }
  | { readonly fact: 'resume'; readonly data: string };

export type FactName = Fact['fact'];
