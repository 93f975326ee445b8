import { one } from '../../dom/elements.ts';
import type { PreviewState } from '../state.ts';

/** Hears of every change as long as the preview runs; the browser itself tries again when it has stopped. */
export function followChanges(changed: (state: PreviewState) => void): void {
  const changes = new EventSource('changes');
  changes.addEventListener('message', ({ data }: MessageEvent<string>) => {
    changed(JSON.parse(data) as PreviewState);
  });
  changes.addEventListener('open', () => (one('[data-stopped]').hidden = true));
  changes.addEventListener('error', () => (one('[data-stopped]').hidden = false));
}
