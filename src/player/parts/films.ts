import { all, one } from '../../dom/elements.ts';
import type { Part, PartModule } from './part.ts';

/** Films: asked for, played, and sent away again. Nothing of it is kept. */
export const part: PartModule = { make };

function make(): Part {
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('[data-film] button');
    const box = button?.closest<HTMLElement>('[data-film]');
    if (!button || !box) return;
    if (button.hasAttribute('data-play')) play(box);
    else {
      stop(box);
      if (button.hasAttribute('data-skip')) openTranscript(box);
    }
  });
  new MutationObserver(stopHidden).observe(one('main'), { attributeFilter: ['hidden'], subtree: true });
  return { show: () => undefined, submit: () => false };
}

/** Whoever has gone on no longer watches; what is hidden plays on otherwise. */
function stopHidden(): void {
  for (const film of document.querySelectorAll<HTMLMediaElement>('.view[hidden] :is(video, audio)')) {
    film.pause();
  }
  all('.view[hidden] [data-film]').forEach(stop);
}

function play(box: HTMLElement): void {
  one('[data-offline]', box).hidden = navigator.onLine;
  if (!navigator.onLine) return;
  const frame = document.createElement('iframe');
  frame.src = box.dataset['film']!;
  frame.title = box.dataset['title']!;
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  // YouTube refuses a page that does not say which site it belongs to (its error 153).
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  turn(box, true);
  one('[data-playing]', box).prepend(frame);
  frame.focus();
}

function stop(box: HTMLElement): void {
  const frame = box.querySelector('iframe');
  if (!frame) return;
  frame.remove();
  turn(box, false);
  one('[data-play]', box).focus();
}

function turn(box: HTMLElement, plays: boolean): void {
  one('[data-consent]', box).hidden = plays;
  one('[data-playing]', box).hidden = !plays;
}

function openTranscript(box: HTMLElement): void {
  const transcript = box.parentElement!.querySelector<HTMLDetailsElement>('[data-transcript]')!;
  transcript.open = true;
  transcript.querySelector('summary')!.focus();
}
