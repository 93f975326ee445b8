import { pathOf } from '../../course/progress/path.ts';
import { newsOf, type News } from '../../course/progress/news.ts';
import { one } from '../../dom/elements.ts';
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
  const news = newsOf(
    tracker.resumed,
    course.episodes.flatMap((episode) => pathOf(episode, tracker.resumed.answers)),
  );
  const changedEpisodes = course.episodes.flatMap(({ id, questions }) => {
    const change = (['updated', 'added'] as const).find((name) =>
      questions.some((question) => news[name].includes(question.id)),
    );
    return change
      ? [{ id, questions, state: TEXTS[change].state, line: lineFor(id, TEXTS[change].line) }]
      : [];
  });

  const box = one('[data-news]');
  const reason = one('[data-news-why]', box);
  one('ul', box).replaceChildren(...changedEpisodes.map(({ line }) => line));
  one('button', box).addEventListener('click', () => visitOnly(changedEpisodes.map(({ id }) => id)));

  return {
    show() {
      const { answers, outcome } = progress();
      const isOpen = outcome === 'open' && report().mode !== 'review';
      reason.textContent = text(isOpen ? 'newsWhyOpen' : 'newsWhyFinal');
      box.hidden = true;
      for (const { id, questions, state, line } of changedEpisodes) {
        line.hidden = questions.every((question) => answers[question.id]);
        if (line.hidden) continue;
        box.hidden = false;
        one(`[data-goto="${id}"] [data-state]`).textContent = text(state);
      }
    },
    submit: () => false,
  };
}

function lineFor(episode: string, key: keyof PlayerTexts): HTMLElement {
  const section = one(`[data-episode="${episode}"]`);
  const line = document.createElement('li');
  const title = one('h2', section).textContent;
  line.textContent = text(key, { number: section.dataset['number']!, title });
  return line;
}
