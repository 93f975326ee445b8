import { all } from '../dom/elements.ts';
import { matches } from './matches.ts';
import type { ViewState } from './view-state.ts';
import { fill, type Values } from './texts.ts';

/** The first sentence of a place whose condition matches, from the page's templates; '' where none does. */
export function messageFor(place: string, viewState: Partial<ViewState>, values: Values): string {
  const sentences = all<HTMLTemplateElement>(`template[data-for="${place}"]`);
  const found = sentences.find(({ dataset }) => matches(viewState, dataset['when']!));
  return fill(found?.content.textContent ?? '', values);
}

/** Shows the elements whose condition matches, and the sentence of each place; a place without a sentence is hidden. */
export function showMessages(viewState: ViewState, values: Values): void {
  for (const element of all('main [data-when]')) {
    element.hidden = !matches(viewState, element.dataset['when']!);
  }
  for (const element of all('[data-says]')) {
    element.textContent = messageFor(element.dataset['says']!, viewState, values);
    element.hidden = element.textContent === '';
  }
}
