import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { typeOf } from '../files/file-type.ts';

/**
 * A rehype plugin that adds type and size to each link to a file, at the element with `dataFile` from `toRich`.
 *
 * @param sizes bytes, by media name
 */
export function showSizes(sizes: ReadonlyMap<string, number>, language: string) {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      const { dataFile, className, ...properties } = element.properties;
      const [text] = element.children;
      if (typeof dataFile !== 'string' || text?.type !== 'text') return undefined;
      const type = typeOf(dataFile).toUpperCase();
      const visible: Element = {
        type: 'element',
        tagName: 'span',
        properties: { className: ['file'], ...properties },
        children: [
          { type: 'text', value: ` (${[type, ...sizeOf(sizes.get(dataFile), language)].join(', ')})` },
        ],
      };
      element.properties = { className, ...properties };
      text.value = text.value.replace(` (${type}, `, ' (');
      parent!.children.splice(index!, 0, visible);
      return [SKIP, index! + 2];
    });
  };
}

function sizeOf(bytes: number | undefined, language: string): string[] {
  if (bytes === undefined) return [];
  const isSmall = bytes < 1e6;
  const options = {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumSignificantDigits: 2,
  } as const;
  const number = isSmall ? Math.max(1, bytes / 1e3) : bytes / 1e6;
  return [new Intl.NumberFormat(language, options).format(number)];
}
