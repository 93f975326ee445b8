import { text } from '../texts.ts';
import { PATIENCE, showFrameNote } from './frame-note.ts';

/** Shows the address of a link that has opened no new window: the page then still has the focus. */
export function watchLinks(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[target="_blank"]');
    if (!link || window === parent || event.ctrlKey || event.metaKey || event.shiftKey) return;
    let hasLeft = false;
    // The window of a download opens and is gone again.
    addEventListener('blur', () => (hasLeft = true), { once: true });
    setTimeout(() => {
      if (!hasLeft && document.hasFocus()) showFrameNote(link, text('linkBlocked', { address: link.href }));
    }, PATIENCE);
  });
}
