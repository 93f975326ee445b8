import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Picture } from '../source/pictures/picture.ts';

/** How wide the column of text is; the style sheets say so too (`--measure`). */
const SIZES = '(min-width: 44rem) 40rem, 100vw';

/**
 * A rehype plugin that gives each picture its size, so that nothing jumps, its choices, so that a phone takes the
 * smallest, and `loading`, so that none is loaded before it is near.
 *
 * @param pictures by name in the package
 * @param shown gets the names of the pictures that are shown
 */
export function showPictures(pictures: ReadonlyMap<string, Picture>, shown: Set<string>) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'img') return undefined;
      const { src, ...rest } = node.properties;
      const picture = pictures.get(String(src));
      if (!picture) return undefined;
      shown.add(String(src));
      const { width, height } = picture;
      node.properties = { src: src!, width, height, loading: 'lazy', ...rest };
      if (picture.choices.length === 0) return undefined;
      parent!.children[index!] = withChoices(node, picture);
      return SKIP;
    });
  };
}

const withChoices = (image: Element, { choices }: Picture): Element => ({
  type: 'element',
  tagName: 'picture',
  properties: {},
  children: [
    {
      type: 'element',
      tagName: 'source',
      properties: {
        type: 'image/webp',
        srcSet: choices.map(({ file, width }) => `${file.name} ${width}w`).join(', '),
        sizes: SIZES,
      },
      children: [],
    },
    image,
  ],
});
