import { one } from '../../dom/elements.ts';
import { text, today } from '../texts.ts';
import { PATIENCE, showFrameNote } from './frame-note.ts';

/** Writes name and date into the confirmation; without a name, a line is left to write one by hand. */
export function fillConfirmation(learner: string): void {
  one('[data-learner]').textContent = learner || '\u00a0';
  one('[data-today]').textContent = today();
}

/** Prints only the sheet that contains a button; the whole page where no sheet does. */
export function printSheet(button: HTMLElement): void {
  const sheet = button.closest('.sheet');
  let prints = false;
  const mark = (marked: boolean): void => {
    for (const element of sheet ? [document.body, sheet] : []) element.toggleAttribute('data-prints', marked);
  };
  mark(true);
  addEventListener('beforeprint', () => (prints = true), { once: true });
  // In Safari on iOS, print() returns while its dialogue is still open.
  addEventListener('afterprint', () => mark(false), { once: true });
  print();
  setTimeout(() => {
    if (prints) return;
    mark(false);
    showFrameNote(button, text('printBlocked'));
  }, PATIENCE);
}
