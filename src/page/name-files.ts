import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A rehype plugin that lets links to files of the course name them as the package does. */
export function nameFiles(deliveredName: (mediaName: string) => string) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      const { href } = properties;
      if (typeof href === 'string' && !/^[a-z]+:/.test(href)) properties['href'] = deliveredName(href);
    });
  };
}
