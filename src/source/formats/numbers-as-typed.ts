import { visit, type Document } from 'yaml';

/** Lets a phone number keep its leading zero or plus. Changes the document. */
export function keepNumbersAsTyped(document: Document): void {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && /^[+0]\d/.test(node.source ?? '')) node.value = node.source;
    },
  });
}
