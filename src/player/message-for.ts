import { all } from '../dom/elements.ts';
import { matches } from './matches.ts';
import type { ViewState } from './view-state.ts';
import { fill, type Values } from './texts.ts';

/** The first message of a place whose condition matches; '' where there is none. The texts stand in the page. */
export function messageFor(place: string, viewState: Partial<ViewState>, values: Values): string {
  const sentences = all<HTMLTemplateElement>(`template[data-for="${place}"]`);
  const found = sentences.find(({ dataset }) => matches(viewState, dataset['when']!));
  return fill(found?.content.textContent ?? '', values);
}

/** Shows what matches the view state, and the message of each place; a place without one is hidden. */
export function showMessages(viewState: ViewState, values: Values): void {
  for (const element of all('main [data-when]')) {
    element.hidden = !matches(viewState, element.dataset['when']!);
  }
  for (const element of all('[data-says]')) {
    element.textContent = messageFor(element.dataset['says']!, viewState, values);
    element.hidden = element.textContent === '';
  }
}
