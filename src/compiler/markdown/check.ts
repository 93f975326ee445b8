import type { Image, Link, Definition, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Reading } from '../../questions/kind.ts';
import type { Media } from '../media.ts';
import { checkUrl } from './check-url.ts';

const UNSUPPORTED: Partial<Record<RootContent['type'], string>> = {
  footnoteReference: '[^1]',
  footnoteDefinition: '[^1]:',
};

/** Reports what an episode cannot contain, and points links to files at their place in the package. */
export function checkMarkdown(tree: Root, media: Media, { place, report }: Omit<Reading, 'rich'>): void {
  visit(tree, (node) => {
    if (node.type === 'html') report('rawHtml', place(node), {});
    else if (node.type === 'heading' && node.depth === 1) report('topHeading', place(node), {});
    else if (node.type in UNSUPPORTED) {
      report('unsupportedMarkdown', place(node as RootContent), {
        what: UNSUPPORTED[node.type as RootContent['type']]!,
      });
    } else if (node.type === 'text' && /!?\[[^\]]*\]\([^)]+\)/.test(node.value)) {
      report('brokenLink', place(node), {});
    } else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const target: Link | Image | Definition = node;
      target.url = checkUrl(target, media, (name, params) => report(name, place(target), params));
    }
  });
}
