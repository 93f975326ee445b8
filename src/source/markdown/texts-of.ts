import type { Heading, Image, InlineCode, Paragraph, Root, RootContent, TableCell, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Passage, Texts } from '../../lint/linted.ts';
import type { Place } from '../../diagnostics/place.ts';

type Leaf = Text | InlineCode;

/** Finds the places of texts and pictures in the author's file. */
export interface PlaceFinder {
  /** the place of a one-line text that begins `offset` characters after the beginning of a node */
  placeOfText(leaf: Leaf, offset: number, text: string): Place;
  placeOfPicture(image: Image): Place;
  /** the path of a picture in the course folder */
  fileOf(image: Image): string;
}

/** Paragraphs, headings, table cells and alternative texts, each as one passage, and the pictures. */
export function textsOf(nodes: readonly RootContent[], finder: PlaceFinder): Texts {
  const passages: Passage[] = [];
  const images: Image[] = [];
  const root: Root = { type: 'root', children: [...nodes] };
  visit(root, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      passages.push(passageOf(node, finder));
    }
    if (node.type === 'image') images.push(node);
  });
  const pictures = images.map((image) => ({
    alt: image.alt ?? '',
    file: finder.fileOf(image),
    place: finder.placeOfPicture(image),
  }));
  const described = pictures.map(({ alt, place }) => ({ text: alt, at: () => place }));
  return { passages: [...passages, ...described], pictures };
}

/** A paragraph, heading or cell as one text without markup. */
export function passageOf(parent: Paragraph | Heading | TableCell, finder: PlaceFinder): Passage {
  const leaves: { readonly leaf: Leaf; readonly start: number }[] = [];
  let text = '';
  visit(parent, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      leaves.push({ leaf: node, start: text.length });
      // A line break in Markdown is a space (CommonMark 0.31.2, 6.8).
      text += node.value.replaceAll('\n', ' ');
    } else if (node.type === 'break') text += '\n';
  });
  return {
    text: text.replace(/^\[~\](?=\s)/, '   '),
    at: (start, end) => {
      const { leaf, start: from } = leaves.findLast((one) => one.start <= start)!;
      const offset = start - from;
      return finder.placeOfText(leaf, offset, leaf.value.slice(offset, end - from).split('\n', 1)[0]!);
    },
  };
}
