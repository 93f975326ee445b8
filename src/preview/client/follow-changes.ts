import { one } from '../../dom/elements.ts';
import type { PreviewState } from '../state.ts';

/** Calls back with the state at the start and after each change. EventSource reconnects by itself. */
export function followChanges(onState: (state: PreviewState) => void): void {
  const changes = new EventSource('changes');
  changes.addEventListener('message', ({ data }: MessageEvent<string>) => {
    onState(JSON.parse(data) as PreviewState);
  });
  changes.addEventListener('open', () => (one('[data-stopped]').hidden = true));
  changes.addEventListener('error', () => (one('[data-stopped]').hidden = false));
}
