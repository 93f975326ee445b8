import type { Course } from '../course/course.ts';
import type { Episode } from '../course/episode.ts';
import type { Identity } from '../lock/reconcile.ts';
import { SECTIONS } from '../course/sections.ts';
import type { PageTexts } from '../i18n/texts.ts';
import { kindOf } from '../questions/kind-of.ts';
import { filmView } from './films/film-view.ts';
import { asBlock } from './block.ts';

/** The position of an episode, and where its teaser is shown. */
export interface EpisodePlace {
  readonly number: number;
  readonly total: number;
  readonly isLast: boolean;
  /** whether the teaser is on the closing page instead of in the episode */
  readonly teaserAtEnd: boolean;
}

/** Template values of an episode. */
export function episodeView(
  course: Course,
  episode: Episode,
  { number, total, isLast, teaserAtEnd }: EpisodePlace,
  identities: ReadonlyMap<string, Identity>,
  texts: PageTexts,
) {
  const { id, title, role, duration, scenario, scenes, sections, film } = episode;
  const elsewhere = ['video', ...(teaserAtEnd ? ['teaser'] : [])];
  const after = SECTIONS.filter((name) => !elsewhere.includes(name) && sections[name]);
  return {
    id,
    title,
    role,
    number,
    position: texts.page.episodeOf(number, total),
    duration,
    minutes: texts.page.minutes(duration),
    scenario: asBlock(scenario),
    video: sections.video
      ? {
          title: texts.sections.video,
          html: asBlock(sections.video),
          film: film ? filmView(id, film, course.language, texts.film) : null,
        }
      : null,
    branches: scenes.length > 1,
    questions: scenes.map(({ title, scenario, question }) => ({
      scene: scenario ? { title, html: asBlock(scenario) } : null,
      partial: `questions/${question.kind}`,
      id: question.id,
      text: question.text,
      ratings: texts.ratings,
      ...kindOf(question).view(question, identities.get(question.id)!.letters, course),
    })),
    after: after.map((name) => ({
      name,
      title: texts.sections[name],
      html: asBlock(sections[name]!),
      comment: name === 'comment' ? commentView(course, episode, texts) : null,
    })),
    next: isLast ? texts.page.toEnd : texts.page.next,
  };
}

/** Template values of the teaser for the next part of a series; null where there is none. */
export const teaserView = ({ sections }: Episode, texts: PageTexts) =>
  sections.teaser ? { title: texts.sections.teaser, html: asBlock(sections.teaser) } : null;

/** Template values of the comment field, with a note on who reads the comments. */
function commentView(
  { comments, tracking }: Course,
  { id, sections }: Episode,
  { sections: titles, page }: PageTexts,
) {
  const send = comments === 'send';
  return {
    id,
    title: titles.comment,
    html: asBlock(sections.comment!),
    send,
    note: send ? page.commentSend(tracking.readers) : page.commentPrivate,
  };
}
