import { all, byData, hide, say } from '../dom/elements.ts';
import { matches } from './matches.ts';
import type { ViewState } from './view-state.ts';
import { fill, type Values } from './texts.ts';

/** The first sentence of a place whose condition matches, from the page's templates; '' where none does. */
export function messageFor(place: string, viewState: Partial<ViewState>, values: Values): string {
  const sentences = (byData('for').get(place) ?? []) as HTMLTemplateElement[];
  const found = sentences.find(({ dataset }) => matches(viewState, dataset['when']!));
  return fill(found?.content.textContent ?? '', values);
}

let conditional: readonly HTMLElement[] | undefined;

/** Shows the elements whose condition matches, and the sentence of each place; a place without a sentence is hidden. */
export function showMessages(viewState: ViewState, values: Values): void {
  conditional ??= all('main [data-when]');
  for (const element of conditional) hide(element, !matches(viewState, element.dataset['when']!));
  for (const element of [...byData('says').values()].flat()) {
    say(element, messageFor(element.dataset['says']!, viewState, values));
    hide(element, element.textContent === '');
  }
}
