/**
 * Milliseconds that a browser gets to do what was asked for. A frame's `sandbox` stops printing and new windows without
 * an event or an error (HTML, "Sandboxing").
 */
export const PATIENCE = 1000;

/** Says below an element what the frame does not allow; there is one such note at a time. */
export function showFrameNote(element: HTMLElement, message: string): void {
  document.querySelector('[data-frame-note]')?.remove();
  const note = document.createElement('p');
  note.className = 'note';
  note.dataset['frameNote'] = '';
  note.setAttribute('role', 'alert');
  note.textContent = message;
  (element.closest('.prose > *') ?? element).after(note);
}
