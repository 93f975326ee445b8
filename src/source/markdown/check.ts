import type { Image, Link, Root, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Reading } from '../../questions/kind.ts';
import { FILMS } from '../media/media-types.ts';
import type { Media } from '../media/media.ts';
import { checkUrl } from './check-url.ts';
import { isDecorative } from './decorative.ts';
import { isUnderlined } from './is-underlined.ts';
import { languageTag, meantTag } from './language-tag.ts';
import { passagesMeant } from './passage-meant.ts';
import { positionIn } from './position-in.ts';
import { checkUnread } from './unread/check-unread.ts';

const UNSUPPORTED: Partial<Record<RootContent['type'], '[^1]' | '[^1]:'>> = {
  footnoteReference: '[^1]',
  footnoteDefinition: '[^1]:',
};

type Report = Pick<Reading, 'place' | 'report'>;

/** What checkMarkdown needs: places, reports, and where remarks belong. */
export interface MarkdownContext extends Report {
  /** the heading of the section for remarks; undefined where there are no sections */
  readonly notes: string | undefined;
}

/**
 * Reports Markdown that an episode cannot contain, and replaces the addresses of files by their media names.
 *
 * @param films the links that the page shows as films
 */
export function checkMarkdown(
  tree: Root,
  source: string,
  media: Media,
  { place, report, notes }: MarkdownContext,
  films: readonly Link[] = [],
): void {
  checkUnread(tree, source, { place, report, notes });
  visit(tree, (node) => {
    const what = UNSUPPORTED[node.type as RootContent['type']];
    if (node.type === 'html' && node.value.startsWith('<!--')) report('comment', place(node), { notes });
    else if (node.type === 'html') report('rawHtml', place(node), {});
    else if (node.type === 'heading' && node.depth === 1 && isUnderlined(node)) {
      report('textAboveRule', place(node), { sign: '===' });
    } else if (node.type === 'heading' && node.depth === 1) report('topHeading', place(node), {});
    else if (what !== undefined) report('unsupportedMarkdown', place(node as RootContent), { what });
    else if (node.type === 'text') checkText(node, source, { place, report });
    else if (node.type === 'foreign' && languageTag(node.language) === undefined) {
      report('passageLanguage', place(node), { tag: node.language, meant: meantTag(node.language) });
    } else if (node.type === 'link' || node.type === 'image') {
      const at = place(node);
      if (node.title) report('hiddenTitle', at, { text: node.title, type: node.type });
      node.url = checkUrl(
        node,
        media,
        { place: at, report: (name, params) => report(name, at, params) },
        films.some((film) => film === node) ? FILMS : undefined,
      );
      if (node.type === 'image') checkAlt(node, () => report('missingAlt', at, {}));
    }
  });
}

/** A picture needs an alternative text; a word such as "decorative" stands for an empty one. */
function checkAlt(image: Image, missing: () => void): void {
  const alt = image.alt?.trim() ?? '';
  if (alt === '') missing();
  else if (isDecorative(alt)) image.alt = '';
}

function checkText(node: Text, source: string, { place, report }: Report): void {
  if (passagesMeant(node.value).length === 0) return;
  const { start, end } = node.position!;
  const written = source.slice(start.offset, end.offset).replace(/\\[[\]{}]/g, '  ');
  for (const { braces, at, text, tag } of passagesMeant(written)) {
    const position = positionIn(written, start, at, braces);
    const part = { type: node.type, value: braces, position };
    report('passageForm', place(part), { braces, text, tag });
  }
}
