import { all } from '../../dom/elements.ts';

/** Shuffles the options of a question (Fisher–Yates). Their letters stay the same. */
export function shuffle(form: HTMLElement): void {
  for (const options of all('[data-options]', form)) {
    const rows = [...options.children];
    for (let last = rows.length - 1; last > 0; last -= 1) {
      const other = Math.floor(Math.random() * (last + 1));
      [rows[last], rows[other]] = [rows[other]!, rows[last]!];
    }
    options.append(...rows);
  }
}
