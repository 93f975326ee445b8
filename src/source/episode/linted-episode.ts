import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import type { Episode } from '../../course/episode.ts';
import type { Choice, LintedEpisode, Passage } from '../../lint/linted.ts';
import type { Place } from '../../diagnostics/place.ts';
import { kindOf } from '../../questions/kind-of.ts';
import type { Reading } from '../../questions/kind.ts';
import type { Draft } from '../yaml/draft.ts';
import { findInEpisode } from './find-in-episode.ts';
import type { Media } from '../media/media.ts';
import type { SectionNames } from './section-names.ts';
import type { SceneSource } from '../scenes/split-scenes.ts';
import type { SectionSource, Split } from '../markdown/split-sections.ts';
import { passageOf, textsOf, type PlaceFinder } from '../markdown/texts-of.ts';

/** An episode without errors, with the intermediate results of reading it. */
export interface EpisodeParts {
  readonly source: string;
  readonly split: Split;
  readonly draft: Draft;
  readonly episode: Episode;
  readonly sources: readonly SceneSource[];
  readonly minutes: number;
  readonly names: SectionNames;
  readonly media: Media;
  readonly place: Reading['place'];
}

/** The view of an episode that lint rules need. */
export function lintedEpisode(from: EpisodeParts): LintedEpisode {
  const { source, split, draft, episode, sources, minutes, names, media, place } = from;
  const questions = sources.map(({ asking }) => asking[0]!);
  const { title, role, scenes, sections: named } = episode;
  const { opening, sections } = split;
  const visible = sections.filter(({ heading }) => names.sectionIn(heading) !== 'notes');
  const nodes = [...opening, ...visible.flatMap(({ heading, body }) => [heading, ...body])];
  const finder = findInEpisode(source, place, media);
  const { passages, pictures } = textsOf(nodes, finder);
  return {
    title: draft.place(['title']),
    role: { text: role, place: draft.place(['role']) },
    hasScenario: opening.length > 0 || named.video !== undefined,
    question: place(questions[0]!.heading),
    choices: scenes.map(({ question }, index) => choicesOf(question, questions[index]!.body, place, finder)),
    minutes,
    hasTeaser: named.teaser !== undefined,
    end: lastLine(source, place(questions[0]!.heading).file),
    passages: [inHead(draft, title, 'title'), inHead(draft, role, 'role'), ...passages],
    pictures,
  };
}

const inHead = (draft: Draft, text: string, key: string): Passage => ({
  text,
  at: () => draft.place([key]),
});

function lastLine(source: string, file: string): Place {
  const text = source.trimEnd();
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const indent = line.length - line.trimStart().length;
  return { file, line: text.split('\n').length, column: indent + 1, length: line.length - indent };
}

/** Options are list items with their feedback quoted below; their order is that of the question. */
function choicesOf(
  question: Episode['scenes'][number]['question'],
  body: SectionSource['body'],
  place: Reading['place'],
  finder: PlaceFinder,
): Choice[] {
  const items = body.filter((node): node is List => node.type === 'list').flatMap(({ children }) => children);
  const letters = items.map((_, index) => String(index));
  return kindOf(question)
    .summarize(question, letters)
    .options.flatMap(({ letter, text, rating, feedback }) => {
      const item = items[Number(letter)]!;
      return rating === null || feedback === null
        ? []
        : [
            {
              ...passageOf(item.children[0] as Paragraph, finder),
              length: text.text.length,
              rating,
              place: place(item),
              feedback: feedback.text,
              feedbackPlace: feedbackPlace(item, place),
            },
          ];
    });
}

function feedbackPlace(item: ListItem, place: Reading['place']): Place {
  const quote: RootContent | undefined = item.children.find(({ type }) => type === 'blockquote');
  return place(quote ?? item);
}
