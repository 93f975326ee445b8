import { type Color, converter, parse, wcagContrast } from 'culori';
import type { Frame, Page } from 'playwright-core';

/** A text as the browser paints it. */
interface PaintedText {
  readonly text: string;
  readonly color: string;
  /** backgrounds from the element outwards, up to the first opaque one */
  readonly grounds: readonly string[];
  /** product of the opacities from the element outwards */
  readonly opacity: number;
  /** WCAG 2.2, "large scale": at least 24 px, or 18.66 px in bold */
  readonly isLarge: boolean;
}

/** Texts in view and what is written in fields, each with its colours. Runs in the page. */
function paintedTexts(): PaintedText[] {
  const texts: { element: Element; text: string }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (data.trim() && parentElement) texts.push({ element: parentElement, text: data.trim() });
  }
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea, select, input')) {
    texts.push({ element: field, text: field.value || field.tagName });
  }
  return texts.flatMap(({ element, text }) => {
    const { width, height } = element.getBoundingClientRect();
    const isSeen = element.checkVisibility({ visibilityProperty: true }) && width + height > 0;
    if (!isSeen || element.closest('.visually-hidden, option, noscript')) return [];
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const size = Number.parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    const grounds: string[] = [];
    let opacity = 1;
    for (let around: Element | null = element; around; around = around.parentElement) {
      const style = getComputedStyle(around);
      opacity *= Number(style.opacity);
      grounds.push(style.backgroundColor);
    }
    return [{ text: text.slice(0, 40), color, grounds, opacity, isLarge }];
  });
}

/** Channels from 0 to 1. */
interface Rgba {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly alpha: number;
}

const toRgb = converter('rgb');

function colour(value: string): Rgba {
  const parsed = toRgb(parse(value));
  if (!parsed) throw new Error(`no colour: ${value}`);
  return { alpha: 1, ...parsed };
}

/** A colour over an opaque ground. */
function over(top: Rgba, alpha: number, ground: Rgba): Rgba {
  const mixed = (channel: 'r' | 'g' | 'b'): number => top[channel] * alpha + ground[channel] * (1 - alpha);
  return { r: mixed('r'), g: mixed('g'), b: mixed('b'), alpha: 1 };
}

const asColor = ({ r, g, b }: Rgba): Color => ({ mode: 'rgb', r, g, b });

/** Contrast of a text with its ground, 1 to 21. */
function contrastOf({ color, grounds, opacity }: PaintedText): number {
  const layers = grounds.map(colour);
  const opaque = layers.findIndex(({ alpha }) => alpha === 1);
  if (opaque === -1) throw new Error('a text without a ground');
  const ground = layers
    .slice(0, opaque)
    .reduceRight((below, layer) => over(layer, layer.alpha, below), layers[opaque]!);
  const ink = colour(color);
  return wcagContrast(asColor(over(ink, ink.alpha * opacity, ground)), asColor(ground));
}

/**
 * Texts in view that have less contrast than WCAG 2.2, 1.4.3 asks for, a line each. axe 4 leaves texts undecided whose
 * ground it cannot tell, such as those on the cover with its border image.
 */
export async function faintTexts(target: Page | Frame): Promise<string[]> {
  const texts = await target.evaluate(paintedTexts);
  return texts.flatMap((text) => {
    const contrast = contrastOf(text);
    return contrast < (text.isLarge ? 3 : 4.5) ? [`${contrast.toFixed(1)} : 1: ${text.text}`] : [];
  });
}
