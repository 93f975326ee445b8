import { printSheet } from './views/sheets.ts';

/** What the buttons of the page do. */
export interface ButtonHandlers {
  /** by the value of `data-action` */
  readonly actions: Readonly<Record<string, (button: HTMLElement) => void>>;
  goTo(view: string): void;
  submit(form: HTMLFormElement): void;
}

/**
 * Listens to clicks on buttons. Forms are submitted this way, too: where a frame's `sandbox` lacks `allow-forms`, there
 * is no other event, and Enter clicks a form's button (HTML, "Form submission algorithm", "Implicit submission").
 */
export function onButtons({ actions, goTo, submit }: ButtonHandlers): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>(
      '[data-action], [data-goto], [data-print]',
    );
    if (!button) return;
    const { form, type, dataset } = button;
    if (form && type === 'submit') {
      event.preventDefault();
      submit(form);
    } else if (dataset['goto']) goTo(dataset['goto']);
    else if (dataset['action']) actions[dataset['action']]?.(button);
    else printSheet(button);
  });
}
