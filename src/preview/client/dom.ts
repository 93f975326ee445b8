type Child = Node | string;

/** A new element with attributes and children; a string becomes a text node, never HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** Sets `aria-pressed` of each button. */
export function setPressed(
  buttons: readonly HTMLElement[],
  isPressed: (button: HTMLElement) => boolean,
): void {
  for (const button of buttons) button.setAttribute('aria-pressed', String(isPressed(button)));
}
