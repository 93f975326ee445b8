import type { Frame, Page } from 'playwright-core';

/** Letter, word, line and paragraph spacing that a reader may set (WCAG 2.2, 1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`;

/** 1280 px at 400 %, a phone, the frame of Moodle, a desk; and the first and third with a reader's own spacing. */
const VIEWS = [
  { width: 320, height: 256, spaced: false },
  { width: 320, height: 256, spaced: true },
  { width: 390, height: 740, spaced: false },
  { width: 650, height: 666, spaced: false },
  { width: 650, height: 666, spaced: true },
  { width: 1280, height: 740, spaced: false },
] as const;

/** What does not fit: scrolls sideways, is cut off, lies over something else, is too small to be hit, or not joined. */
function misfitsNow(): string[] {
  const root = document.documentElement;
  const found: string[] = [];
  if (root.scrollWidth > root.clientWidth) found.push('scrolls sideways');

  // What has been scrolled below the bar is covered, and not to be read.
  const bar = document.querySelector('.bar')!;
  const covered = getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().bottom : 0;
  const words: { readonly text: string; readonly box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement!;
    if (text === '' || parent.closest('.visually-hidden, .skip') || !parent.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const top = bar.contains(parent) ? 0 : covered;
    for (const box of range.getClientRects()) if (box.width > 0 && box.top >= top) words.push({ text, box });
  }
  for (const { text, box } of words) {
    if (box.left < -1 || box.right > root.clientWidth + 1) found.push(`is cut off: ${text}`);
  }
  words.forEach((one, index) => {
    for (const other of words.slice(index + 1)) {
      const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // Boxes of neighbouring lines touch: a font may be taller than its line.
      if (width > 1 && height > one.box.height / 2) found.push(`lies over “${other.text}”: ${one.text}`);
    }
  });

  for (const target of document.querySelectorAll<HTMLElement>(
    'label:has(input), button, a[href], summary, select, textarea',
  )) {
    if (!target.checkVisibility() || (target.matches('a') && target.closest('.prose'))) continue;
    const { width, height } = target.getBoundingClientRect();
    const least = target.querySelector('[data-option]') ? 44 : 24;
    if (height < least || width < 24) found.push(`is a small target: ${target.innerText}`);
    if (target.scrollWidth > target.clientWidth + 1)
      found.push(`does not hold its words: ${target.innerText}`);
  }

  // The line between the numbers of two episodes is drawn in parts, by the items of the list.
  const items = [...document.querySelectorAll('.overview > li')].filter((item) => item.checkVisibility());
  const parts = items.map((item) => {
    const { top, height } = getComputedStyle(item, '::before');
    const from = item.getBoundingClientRect().top + parseFloat(top);
    return { from, to: from + parseFloat(height) };
  });
  const numbers = items.map((item) => item.querySelector('.overview__number')!.getBoundingClientRect());
  for (const [index, number] of numbers.slice(1).entries()) {
    const near = parts.slice(index, index + 2);
    const end = near.reduce(
      (to, part) => (part.from <= to + 1 ? Math.max(to, part.to) : to),
      numbers[index]!.bottom,
    );
    if (end < number.top - 1) found.push(`leaves a gap in the path above episode ${index + 2}`);
  }
  return found;
}

/** What does not fit into a frame in any view of it, one line each; the page is as it was afterwards. */
export async function misfits(page: Page, frame: Frame, state: string): Promise<string[]> {
  const before = page.viewportSize()!;
  const found: string[] = [];
  for (const { width, height, spaced } of VIEWS) {
    await page.setViewportSize({ width, height });
    await frame.evaluate(
      (css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
        scrollTo(0, 0);
      },
      spaced ? SPACING : '',
    );
    const view = `${state}, ${width} px${spaced ? ', spaced' : ''}`;
    found.push(...(await frame.evaluate(misfitsNow)).map((misfit) => `${view}: ${misfit}`));
  }
  await frame.evaluate(() => (document.adoptedStyleSheets = []));
  await page.setViewportSize(before);
  return found;
}
