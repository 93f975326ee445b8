import { isNode, visit, type Document } from 'yaml';
import { MIGRATIONS, type Step } from './migrations.ts';

/** The steps from one format to the present one, by the files that they are for. */
export interface Steps {
  readonly settings: readonly Step[];
  readonly head: readonly Step[];
}

/** What is still to be done with a course of a format from 1 on. */
export function stepsFrom(format: number): Steps {
  const ahead = MIGRATIONS.slice(format - 1);
  return {
    settings: ahead.flatMap(({ settings }) => settings ?? []),
    head: ahead.flatMap(({ head }) => head ?? []),
  };
}

/** A document after all steps; the given one stays as it is. */
export const upgrade = (document: Document, steps: readonly Step[]): Document =>
  steps.reduce((before, step) => ofNodes(step(before.clone())), document);

/** `document.set` stores bare values; who comes next shall find nodes, as after reading. */
function ofNodes(document: Document): Document {
  visit(document, {
    Pair: (_, pair) => {
      if (!isNode(pair.key)) pair.key = document.createNode(pair.key);
      if (!isNode(pair.value)) pair.value = document.createNode(pair.value);
    },
  });
  return document;
}
