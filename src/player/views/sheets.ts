import { one } from '../../dom/elements.ts';
import { today } from '../texts.ts';

/** Writes name and date into the confirmation; without a name, a line is left to write one by hand. */
export function fillConfirmation(learner: string): void {
  one('[data-learner]').textContent = learner || '\u00a0';
  one('[data-today]').textContent = today();
}

/** Prints only the sheet that contains a button; the whole page where no sheet does. */
export function printSheet(button: HTMLElement): void {
  const sheet = button.closest('.sheet');
  const mark = (marked: boolean): void => {
    for (const element of sheet ? [document.body, sheet] : []) element.toggleAttribute('data-prints', marked);
  };
  mark(true);
  // In Safari on iOS, print() returns while its dialogue is still open.
  addEventListener('afterprint', () => mark(false), { once: true });
  print();
}
