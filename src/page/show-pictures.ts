import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Picture } from '../source/pictures/picture.ts';

/** Width of the text column, as `--measure` in the style sheets. */
const SIZES = '(min-width: 44rem) 40rem, 100vw';

/** A picture of so many pixels takes the whole width of the column, which it would otherwise miss by a few. */
const WIDE = 600;

/**
 * A rehype plugin that gives each picture the name of its file, width and height (no layout shift), its smaller files
 * as `srcset` (less to load on phones), and `loading="lazy"`. One that is about as wide as the column has the class
 * `wide`.
 *
 * @param pictures by media name
 * @param shownPictures the plugin adds the media names of the pictures in the tree
 */
export function showPictures(pictures: ReadonlyMap<string, Picture>, shownPictures: Set<string>) {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'img') return undefined;
      const { src, ...rest } = node.properties;
      const picture = pictures.get(String(src));
      if (!picture) return undefined;
      shownPictures.add(String(src));
      const { width, height } = picture;
      const wide = width >= WIDE ? { className: ['wide'] } : {};
      node.properties = { src: picture.file.name, width, height, loading: 'lazy', ...wide, ...rest };
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
