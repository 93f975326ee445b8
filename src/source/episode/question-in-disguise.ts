import type { Heading } from 'mdast';
import { plainText } from '../markdown/plain-text.ts';
import type { SectionNames } from './section-names.ts';
import type { Split } from '../markdown/split-sections.ts';

/**
 * A heading that is likely meant as the question: of another level, or with a list and without a question
 * mark.
 */
export function questionInDisguise({ opening, sections }: Split, names: SectionNames): Heading | undefined {
  const deeper = [...opening, ...sections.flatMap(({ body }) => body)].find(
    (node): node is Heading => node.type === 'heading' && plainText([node]).endsWith('?'),
  );
  const withList = sections.find(
    ({ heading, body }) => names.sectionIn(heading) === undefined && body.some(({ type }) => type === 'list'),
  );
  return deeper ?? withList?.heading;
}
