import { one } from '../../dom/elements.ts';
import { today } from '../texts.ts';

/** Writes name and date into the confirmation; where the LMS tells no name, there is room to write one by hand. */
export function fillConfirmation(learner: string): void {
  one('[data-learner]').textContent = learner || '\u00a0';
  one('[data-today]').textContent = today();
}

/** Prints the sheet in which a button stands, and nothing else; the whole page where it stands in none. */
export function printSheet(button: HTMLElement): void {
  const sheet = button.closest('.sheet');
  const mark = (marked: boolean): void => {
    for (const element of sheet ? [document.body, sheet] : []) element.toggleAttribute('data-prints', marked);
  };
  mark(true);
  // Safari on iOS comes back from print() while its dialogue is still open.
  addEventListener('afterprint', () => mark(false), { once: true });
  print();
}
