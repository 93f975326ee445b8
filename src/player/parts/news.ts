import { pathOf } from '../../course/progress/path.ts';
import { newsOf, type News } from '../../course/progress/news.ts';
import { one } from '../../dom/elements.ts';
import type { PlayerTexts } from '../../i18n/texts.ts';
import { text } from '../texts.ts';
import type { Part, PartHost, PartModule } from './part.ts';

const WORDS = {
  updated: { line: 'newsUpdated', state: 'stateUpdated' },
  added: { line: 'newsAdded', state: 'stateAdded' },
} as const satisfies Record<keyof News, Record<'line' | 'state', keyof PlayerTexts>>;

/** What has changed since the last visit: on the start page, with a way to see that alone. */
export const part: PartModule = { make };

function make({ course, tracker, progress, report, only }: PartHost): Part {
  const news = newsOf(
    tracker.resumed,
    course.episodes.flatMap((episode) => pathOf(episode, tracker.resumed.answers)),
  );
  const changed = course.episodes.flatMap(({ id, questions }) => {
    const how = (['updated', 'added'] as const).find((name) =>
      questions.some((question) => news[name].includes(question.id)),
    );
    return how ? [{ id, questions, state: WORDS[how].state, line: lineFor(id, WORDS[how].line) }] : [];
  });

  const box = one('[data-news]');
  const why = one('[data-news-why]', box);
  one('ul', box).replaceChildren(...changed.map(({ line }) => line));
  one('button', box).addEventListener('click', () => only(changed.map(({ id }) => id)));

  return {
    show() {
      const { answers, outcome } = progress();
      const asks = outcome === 'open' && report().mode !== 'review';
      why.textContent = text(asks ? 'newsWhyOpen' : 'newsWhyFinal');
      box.hidden = true;
      for (const { id, questions, state, line } of changed) {
        line.hidden = questions.every((question) => answers[question.id]);
        if (line.hidden) continue;
        box.hidden = false;
        one(`[data-goto="${id}"] [data-state]`).textContent = text(state);
      }
    },
    submit: () => false,
  };
}

function lineFor(episode: string, words: keyof PlayerTexts): HTMLElement {
  const section = one(`[data-episode="${episode}"]`);
  const line = document.createElement('li');
  const title = one('h2', section).textContent;
  line.textContent = text(words, { number: section.dataset['number']!, title });
  return line;
}
