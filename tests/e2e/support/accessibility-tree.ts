import type { Page } from 'playwright-core';

interface Value {
  readonly value?: string | number | boolean;
}

/** A node as the DevTools protocol has it (Accessibility.AXNode). */
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly description?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly name?: string };
  readonly childFrames?: readonly FrameTree[];
}

/** Roles that say nothing to anybody. */
const SILENT = new Set(['generic', 'none', 'InlineTextBox', 'LabelText', 'Legend', 'ListMarker']);

const STATES = ['level', 'checked', 'disabled', 'required', 'invalid', 'expanded', 'focused'];

/** Chromium's accessibility tree of a frame, in reading order: a line a node, indented as it is nested. */
export async function accessibilityTree(page: Page, frameName: string): Promise<string> {
  const protocol = await page.context().newCDPSession(page);
  try {
    const { frameTree } = (await protocol.send('Page.getFrameTree')) as { frameTree: FrameTree };
    const frame = frameTree.childFrames?.find((child) => child.frame.name === frameName);
    if (!frame) throw new Error(`the page has no frame ${frameName}`);
    const { nodes } = (await protocol.send('Accessibility.getFullAXTree', {
      frameId: frame.frame.id,
    })) as { nodes: AxNode[] };
    return `${linesOf(nodes).join('\n')}\n`;
  } finally {
    await protocol.detach();
  }
}

function linesOf(nodes: readonly AxNode[]): string[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  let said = '';
  const walk = (node: AxNode, depth: number): void => {
    const line = lineFor(node, said);
    if (line !== null) {
      lines.push(`${'  '.repeat(depth)}${line}`);
      said = textOf(node.name);
    }
    for (const id of node.childIds ?? []) walk(byId.get(id)!, line === null ? depth : depth + 1);
  };
  walk(nodes[0]!, 0);
  return lines;
}

/** What a screen reader has to go by; null for what is silent, and for words that were the line before. */
function lineFor({ ignored, role, name, description, properties = [] }: AxNode, said: string): string | null {
  const what = String(role?.value ?? '');
  const words = textOf(name);
  if (ignored || SILENT.has(what)) return null;
  if (what === 'StaticText') return words.trim() === '' || said.includes(words.trim()) ? null : words.trim();
  const states = properties
    .filter(
      (property) => STATES.includes(property.name) && !['false', ''].includes(String(property.value.value)),
    )
    .map((property) => ` ${property.name}=${String(property.value.value)}`);
  const more = textOf(description);
  return `${what}${words ? ` “${words}”` : ''}${states.join('')}${more ? ` (${more})` : ''}`;
}

const textOf = (value: Value | undefined): string => String(value?.value ?? '');
