import type { Heading, Root, RootContent } from 'mdast';

/** A `##` heading with the nodes up to the next one. */
export interface SectionSource {
  readonly heading: Heading;
  readonly body: readonly RootContent[];
}

export interface Split {
  /** the nodes before the first `##` */
  readonly opening: readonly RootContent[];
  readonly sections: readonly SectionSource[];
}

/** Splits an episode at its `##` headings. */
export function splitSections({ children }: Root): Split {
  const opening: RootContent[] = [];
  const sections: { heading: Heading; body: RootContent[] }[] = [];
  for (const node of children) {
    if (node.type === 'heading' && node.depth === 2) sections.push({ heading: node, body: [] });
    else (sections.at(-1)?.body ?? opening).push(node);
  }
  return { opening, sections };
}
