import type { Data, Parent, PhrasingContent } from 'mdast';
import type { Extension } from 'mdast-util-from-markdown';
import { languageIn } from './foreign-syntax.ts';
import { languageTag } from './language-tag.ts';

/** A passage in another language than the text around it; HTML shows it as a `span` with `lang`. */
export interface Foreign extends Parent {
  type: 'foreign';
  /** as written, known or not */
  language: string;
  children: PhrasingContent[];
  data: Data & { hName: 'span'; hProperties: { lang: string } };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    foreign: Foreign;
  }
  interface RootContentMap {
    foreign: Foreign;
  }
}

/** Makes mdast nodes from the tokens of `foreignSyntax`. */
export const foreignNodes: Extension = {
  canContainEols: ['foreign'],
  enter: {
    foreign(token) {
      const data = { hName: 'span', hProperties: { lang: '' } } as const;
      this.enter({ type: 'foreign', language: '', children: [], data }, token);
    },
  },
  exit: {
    foreignAttributes(token) {
      const node = this.stack.at(-1) as Foreign;
      node.language = languageIn(this.sliceSerialize(token))!;
      node.data.hProperties = { lang: languageTag(node.language) ?? node.language };
    },
    foreign(token) {
      this.exit(token);
    },
  },
};
