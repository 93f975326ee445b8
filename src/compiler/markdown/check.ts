import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Reading } from '../../questions/kind.ts';
import type { Media } from '../media.ts';
import { checkUrl } from './check-url.ts';

const UNSUPPORTED: Partial<Record<RootContent['type'], string>> = {
  footnoteReference: '[^1]',
  footnoteDefinition: '[^1]:',
};

/** Text that was meant as a link or picture; CommonMark takes no space in an address without `<>`. */
const BROKEN_LINK = /!?\[[^[\]]*\]\([^()]+\)/;

/** Reports what an episode cannot contain, and points links to files at their place in the package. */
export function checkMarkdown(tree: Root, media: Media, { place, report }: Omit<Reading, 'rich'>): void {
  visit(tree, (node) => {
    const what = UNSUPPORTED[node.type as RootContent['type']];
    if (node.type === 'html') report('rawHtml', place(node), {});
    else if (node.type === 'heading' && node.depth === 1) report('topHeading', place(node), {});
    else if (what !== undefined) report('unsupportedMarkdown', place(node as RootContent), { what });
    else if (node.type === 'text' && BROKEN_LINK.test(node.value)) report('brokenLink', place(node), {});
    else if (node.type === 'link' || node.type === 'image') {
      node.url = checkUrl(node, media, (name, params) => report(name, place(node), params));
    }
  });
}
