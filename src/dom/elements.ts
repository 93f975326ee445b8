/** The first element that matches a selector; the page must have one. */
export const one = <E extends HTMLElement = HTMLElement>(selector: string, root: ParentNode = document): E =>
  root.querySelector<E>(selector)!;

/** All elements that match a selector. */
export const all = <E extends HTMLElement = HTMLElement>(
  selector: string,
  root: ParentNode = document,
): E[] => [...root.querySelectorAll<E>(selector)];

const collected = new Map<string, Map<string, HTMLElement[]>>();

/** By the value of a data attribute, such as `episode`: the elements that bear it when it is first asked for. */
export function byData(name: string): ReadonlyMap<string, readonly HTMLElement[]> {
  const known = collected.get(name);
  if (known) return known;
  const elements = new Map<string, HTMLElement[]>();
  for (const element of all(`[data-${name}]`)) {
    const value = element.getAttribute(`data-${name}`)!;
    const others = elements.get(value);
    if (others) others.push(element);
    else elements.set(value, [element]);
  }
  collected.set(name, elements);
  return elements;
}

/** The first element with a value of a data attribute, which the page must have; the page is searched only once. */
export const named = <E extends HTMLElement = HTMLElement>(name: string, value: string): E =>
  byData(name).get(value)![0] as E;

/** Hides or shows an element; one that is so already is left untouched. */
export function hide(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}

/** Writes the text of an element; one that says so already is left untouched. */
export function say(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
