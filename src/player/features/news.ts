import type { PlayerCourse, PlayerEpisode } from '../../course/player-course.ts';
import { pathOf } from '../../course/progress/path.ts';
import type { Progress } from '../../course/progress/progress.ts';
import { newsOf, type News } from '../../course/progress/news.ts';
import { named, one } from '../../dom/elements.ts';
import type { PlayerTexts } from '../../i18n/texts.ts';
import { text } from '../texts.ts';
import type { FeatureHost, FeatureModule, PlayerFeature } from './feature.ts';

const TEXTS = {
  updated: { line: 'newsUpdated', state: 'stateUpdated' },
  added: { line: 'newsAdded', state: 'stateAdded' },
} as const satisfies Record<keyof News, Record<'line' | 'state', keyof PlayerTexts>>;

/** The list of changed and new episodes on the start page, with a button that leads through these alone. */
export const feature: FeatureModule = { make };

function make({ course, tracker, progress, report, visitOnly }: FeatureHost): PlayerFeature {
  const box = one('[data-news]');
  const reason = one('[data-news-why]', box);
  let resumed: Progress | undefined;
  let changes: readonly Change[] = [];
  one('button', box).addEventListener('click', () => visitOnly(changes.map(({ id }) => id)));

  return {
    show() {
      if (resumed !== tracker().resumed) {
        resumed = tracker().resumed;
        changes = changesFor(course, resumed);
        one('ul', box).replaceChildren(...changes.map(({ line }) => line));
      }
      const { answers, outcome } = progress();
      const isOpen = outcome === 'open' && report().mode !== 'review';
      reason.textContent = text(isOpen ? 'newsWhyOpen' : 'newsWhyFinal');
      box.hidden = true;
      for (const { id, questions, state, line } of changes) {
        line.hidden = questions.every((question) => answers[question.id]);
        if (line.hidden) continue;
        box.hidden = false;
        one('[data-state]', named('goto', id)).textContent = text(state);
      }
    },
    submit: () => false,
  };
}

/** A changed or new episode. */
interface Change extends PlayerEpisode {
  readonly state: keyof PlayerTexts;
  readonly line: HTMLElement;
}

function changesFor({ episodes }: PlayerCourse, resumed: Progress): Change[] {
  const news = newsOf(
    resumed,
    episodes.flatMap((episode) => pathOf(episode, resumed.answers)),
  );
  return episodes.flatMap((episode) => {
    const change = (['updated', 'added'] as const).find((name) =>
      episode.questions.some((question) => news[name].includes(question.id)),
    );
    return change
      ? [{ ...episode, state: TEXTS[change].state, line: lineFor(episode.id, TEXTS[change].line) }]
      : [];
  });
}

function lineFor(episode: string, key: keyof PlayerTexts): HTMLElement {
  const section = named('episode', episode);
  const line = document.createElement('li');
  const title = one('h2', section).textContent;
  line.textContent = text(key, { number: section.dataset['number']!, title });
  return line;
}
