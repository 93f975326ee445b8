import type { Target } from '../../../src/course/targets.ts';
import { Authored, type Released } from '../../releases/authored.ts';
import { courseYaml } from './course.ts';
import { episodeFiles } from './episodes.ts';

const SETTINGS = `description: Cases from a house.
intro: Cases from a house that many people share, with [a link](https://example.com/).
comments: send
attestation: I have done everything myself.
pass: { score: 80, attempts: 2 }
tracking: { readers: the house }
contacts:
  - { name: The house, role: Everything, mail: house@example.com }`;

const FILM = `## Video

See how it goes wrong:

[A lift full of silence](https://www.youtube.com/watch?v=dQw4w9WgXcQ)

### Transcript

Nobody says good morning.

## What do you do in`;

const BELOW = `## Legal note

The house rules.

## Further reading

- [More](https://example.com/more)

## Coming up

The house next door.

## Your comment

What do you think?
`;

const SCENE = `Continue with: Later

## Scene: Later

> It is later.

| Who | What |
| --- | --- |
| We | wait |

## And now?

- [x] Wait.

  > Yes.

  What happens next: Nothing.

- [ ] Go.

  > No.

## Takeaway`;

/** The second release of a course that has a bit of everything that pages can show. */
export async function everything(target: Target, settings: string): Promise<Released> {
  const course = new Authored([courseYaml(`${settings}\n${SETTINGS}`), ...episodeFiles(3)]);
  course.edit('01.md', '## What do you do in', FILM).edit('02.md', '## Takeaway', SCENE);
  for (const name of ['01.md', '03.md']) course.add(name, `${course.texts.get(name)!}\n${BELOW}`);
  await course.release(target);
  return course.edit('01.md', 'One way, marked a.', 'Another way.').version('1.1.0').release(target);
}

/** How much of a page is shown, and how. */
export interface Showing {
  readonly at: 'start' | 'episode';
  /** with errors, warnings, choices and done marks, and as if the pointer were over everything */
  readonly marked: boolean;
}

/** Shows whatever a page can show, all at once. Runs in the page; the page is of no use afterwards. */
export function showEverything({ at, marked }: Showing): void {
  const shown = new CSSStyleSheet();
  shown.replaceSync('[hidden] { display: revert !important } .skip { inset-block-start: 0 }');
  document.adoptedStyleSheets = [shown];
  for (const sheet of marked ? document.styleSheets : []) {
    for (let index = sheet.cssRules.length - 1; index >= 0; index -= 1) {
      const rule = sheet.cssRules[index];
      // In the same place, as specific as `:hover`, and true of every element.
      if (rule instanceof CSSStyleRule && rule.selectorText.includes(':hover')) {
        sheet.insertRule(rule.cssText.replaceAll(':hover', ':not(.none)'), index + 1);
      }
    }
  }
  document.body.dataset['at'] = at;
  document.documentElement.toggleAttribute('data-warning', marked);
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const place of document.querySelectorAll('p, span, li, ul, dd, h3, button, code')) {
    if (!place.textContent?.trim() && !place.closest('[aria-hidden]')) place.textContent = 'Words';
  }
  const marks = {
    '.hint, [data-comment-state]': 'data-error',
    '[data-feedback]': 'data-chosen',
    '[data-goto], [data-step]': 'data-done',
  };
  for (const [selector, mark] of Object.entries(marks)) {
    for (const element of document.querySelectorAll(selector)) element.toggleAttribute(mark, marked);
  }
  for (const button of document.querySelectorAll('button')) button.disabled = !marked && button.disabled;
  for (const input of document.querySelectorAll('input')) input.checked = marked;
}
