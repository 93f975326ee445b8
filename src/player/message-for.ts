import { all } from '../dom/elements.ts';
import { holds } from './matches.ts';
import type { Moment } from './view-state.ts';
import { fill, type Values } from './texts.ts';

/** The first sentence of a place whose condition holds; '' where there is none. The words stand in the page. */
export function sentenceFor(place: string, moment: Partial<Moment>, values: Values): string {
  const sentences = all<HTMLTemplateElement>(`template[data-for="${place}"]`);
  const found = sentences.find(({ dataset }) => holds(moment, dataset['when']!));
  return fill(found?.content.textContent ?? '', values);
}

/** Shows what is for this moment, and says in each place what is to be said; a place without words is hidden. */
export function sayAll(moment: Moment, values: Values): void {
  for (const element of all('main [data-when]')) {
    element.hidden = !holds(moment, element.dataset['when']!);
  }
  for (const element of all('[data-says]')) {
    element.textContent = sentenceFor(element.dataset['says']!, moment, values);
    element.hidden = element.textContent === '';
  }
}
