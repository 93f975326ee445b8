import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Rich } from '../../schema/rich.ts';
import type { Section } from '../../course/sections.ts';
import type { Reading } from '../../questions/kind.ts';
import { isUnderlined } from '../markdown/is-underlined.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { SectionNames } from './section-names.ts';
import type { SectionSource } from '../markdown/split-sections.ts';

/**
 * Reads the named sections of an episode, without notes, which are for reviewers.
 *
 * @param comments whether the course asks learners for comments
 * @param filmSection the section with a film, whose text may be empty
 */
export function readSections(
  sections: readonly SectionSource[],
  names: SectionNames,
  comments: boolean,
  filmSection: Section | undefined,
  reading: Pick<Reading, 'place' | 'rich' | 'report'>,
): Partial<Record<Section, Rich>> {
  const read: Partial<Record<Section, Rich>> = {};
  for (const { heading, body } of sections) {
    const place = reading.place(heading);
    const title = plainText([heading]);
    const section = names.sectionIn(heading);
    if (!section && isUnderlined(heading)) reading.report('textAboveRule', place, { sign: '---' });
    else if (!section) {
      reading.report('unknownSection', place, { title, nearest: names.meant(title), known: names.all });
    } else if (section === 'comment' && !comments) reading.report('commentsOff', place, { title });
    else if (read[section]) reading.report('duplicateSection', place, { title });
    else if (body.length === 0 && section !== 'comment' && section !== filmSection)
      reading.report('emptySection', place, { title });
    else read[section] = reading.rich(body);
  }
  delete read.notes;
  return read;
}

/** Reports task list items (`- [ ]`) outside questions. */
export function reportTasks(nodes: readonly RootContent[], reading: Pick<Reading, 'place' | 'report'>): void {
  visit({ type: 'root', children: [...nodes] }, 'listItem', (item) => {
    if (typeof item.checked === 'boolean') {
      reading.report('unsupportedMarkdown', reading.place(item), { what: '- [ ]' });
    }
  });
}
