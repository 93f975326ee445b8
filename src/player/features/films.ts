import { all, one } from '../../dom/elements.ts';
import type { FeatureModule, PlayerFeature } from './feature.ts';

/**
 * Films of providers are loaded with the learner's consent, which is not stored, and removed again; films and sounds
 * of the course stop when they are hidden.
 */
export const feature: FeatureModule = { make };

function make(): PlayerFeature {
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

/** Stops films in hidden sections: browsers go on playing hidden media and frames. */
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
  showPlayer(box, true);
  one('[data-playing]', box).prepend(frame);
  frame.focus();
}

function stop(box: HTMLElement): void {
  const frame = box.querySelector('iframe');
  if (!frame) return;
  frame.remove();
  showPlayer(box, false);
  one('[data-play]', box).focus();
}

function showPlayer(box: HTMLElement, isPlaying: boolean): void {
  one('[data-consent]', box).hidden = isPlaying;
  one('[data-playing]', box).hidden = !isPlaying;
}

function openTranscript(box: HTMLElement): void {
  const transcript = box.parentElement!.querySelector<HTMLDetailsElement>('[data-transcript]')!;
  transcript.open = true;
  transcript.querySelector('summary')!.focus();
}
