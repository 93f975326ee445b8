import { all } from '../../dom/elements.ts';

/**
 * Notes which pictures, films and sounds cannot be loaded; answers a function that loads these again. Where the LMS has
 * put a `<base>` into the page, they may have failed for that: it is removed.
 */
export function watchMedia(): () => void {
  const failed = new Set<Element>();

  const loadAgain = (): void => {
    for (const element of failed) {
      failed.delete(element);
      element.setAttribute('src', element.getAttribute('src')!);
    }
  };

  const note = (element: Element): void => {
    failed.add(element);
    const base = document.querySelector('base[href]');
    if (!base || !navigator.onLine) return;
    base.remove();
    loadAgain();
  };

  document.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof Element && target.matches('img, audio, video, source, track')) note(target);
    },
    true,
  );
  for (const image of all<HTMLImageElement>('img')) {
    if (image.complete && image.naturalWidth === 0) note(image);
  }
  return loadAgain;
}
