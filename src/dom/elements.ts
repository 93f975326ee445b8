/** The first element that matches a selector; the page must have one. */
export const one = <E extends HTMLElement = HTMLElement>(selector: string, root: ParentNode = document): E =>
  root.querySelector<E>(selector)!;

/** All elements that match a selector. */
export const all = <E extends HTMLElement = HTMLElement>(
  selector: string,
  root: ParentNode = document,
): E[] => [...root.querySelectorAll<E>(selector)];
