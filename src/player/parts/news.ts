import { newsOf, type News } from '../../course/news.ts';
import { all, one } from '../../dom/elements.ts';
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
    course.episodes.flatMap(({ questions }) => questions),
  );
  const changed = course.episodes.flatMap(({ id, questions }) => {
    const how = (['updated', 'added'] as const).find((name) =>
      questions.some((question) => news[name].includes(question.id)),
    );
    return how ? [{ id, questions, words: WORDS[how] }] : [];
  });

  const box = one('[data-news]');
  const why = one('[data-news-why]', box);
  const filter = one<HTMLInputElement>('input', box);
  box.hidden = changed.length === 0;
  one('ul', box).replaceChildren(...changed.map(({ id, words }) => lineFor(id, words.line)));

  filter.addEventListener('change', () => {
    const wanted = filter.checked ? changed.map(({ id }) => id) : null;
    only(wanted);
    for (const item of all('[data-view="start"] [data-goto]')) {
      item.parentElement!.hidden = !(wanted?.includes(item.dataset['goto']!) ?? true);
    }
  });

  return {
    show() {
      const { answers, outcome } = progress();
      const pending = changed.filter(({ questions }) => questions.some(({ id }) => !answers[id]));
      const asks = outcome === 'open' && report().mode !== 'review';
      why.textContent = text(asks ? 'newsWhyOpen' : 'newsWhyFinal');
      why.hidden = pending.length === 0;
      for (const { id, words } of pending) {
        one(`[data-goto="${id}"] [data-state]`).textContent = text(words.state);
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
