import type { Heading } from 'mdast';
import { oddSignIn } from '../../diagnostics/signs.ts';
import type { ParamsOf } from '../../diagnostics/catalogue/index.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { SectionNames } from './section-names.ts';
import type { Split } from '../markdown/split-sections.ts';

/** A heading that is likely meant as the question, and why it is none. */
interface Disguised {
  readonly heading: Heading;
  readonly fault: ParamsOf<'questionLevel'>;
}

/**
 * A heading that is likely meant as the question: of another level, or with a list and without a question
 * mark at its end.
 */
export function questionInDisguise({ opening, sections }: Split, names: SectionNames): Disguised | undefined {
  const deeper = [...opening, ...sections.flatMap(({ body }) => body)].find(
    (node): node is Heading => node.type === 'heading' && plainText([node]).endsWith('?'),
  );
  const withList = sections.find(
    ({ heading, body }) => names.sectionIn(heading) === undefined && body.some(({ type }) => type === 'list'),
  );
  const heading = deeper ?? withList?.heading;
  return heading && { heading, fault: faultOf(heading) };
}

function faultOf(heading: Heading): Disguised['fault'] {
  const title = plainText([heading]);
  const end = title.lastIndexOf('?') + 1;
  const behind = title.slice(end);
  const sign = oddSignIn(end === 0 ? title.slice(-1) : behind)?.name;
  const words = end === 0 ? title.replace(/[\s.:!…？\u200B]+$/, '') : title.slice(0, end - 1).trim();
  const line = `## ${words}?`;
  if (behind === '') return { reason: 'level', behind, sign, line };
  const isSign = sign !== undefined && !/[\p{L}\p{N}]/u.test(end === 0 ? title.slice(-1) : behind);
  return { reason: isSign ? 'sign' : end > 0 ? 'behind' : 'mark', behind: behind.trim(), sign, line };
}
