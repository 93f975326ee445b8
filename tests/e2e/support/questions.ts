import type { Frame, Page } from 'playwright-core';

const LONGEST_WAY = 60;
/** Buttons within a question that are pressed before it is checked. */
const PRESSES = 2;

/** What has the focus within a question: its tag and type; '' outside of questions. */
const focused = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const focus = document.activeElement as HTMLInputElement | null;
    return focus?.closest('form[data-question]') ? `${focus.tagName.toLowerCase()} ${focus.type}` : '';
  });

/** How somebody without a mouse answers with each kind of control. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  'input radio': ['Space'],
  'select select-one': ['ArrowDown'],
  'input text': ['7', '0'],
  'textarea textarea': ['H', 'm', '!'],
};

/** Answers the question in view with the keyboard alone, whatever kind it is of, and waits for the feedback. */
export async function answerByKeys(page: Page, frame: Frame): Promise<void> {
  const once = ['input checkbox', 'button button'];
  let presses = 0;
  for (let step = 0; step < LONGEST_WAY; step += 1) {
    await page.keyboard.press('Tab');
    const control = await focused(frame);
    for (const key of KEYS[control] ?? []) await page.keyboard.press(key);
    if (once.includes(control) && presses < PRESSES) {
      await page.keyboard.press('Space');
      presses += 1;
    }
    if (control !== 'button submit') continue;
    await page.keyboard.press('Enter');
    await frame.locator('main > section:visible [data-feedback-title]:focus').waitFor();
    return;
  }
  throw new Error('the keyboard does not reach the button that checks');
}

/** What a learner sees of their answer and of the feedback to it; the words that they wrote are theirs alone. */
export const shownAnswer = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const section = document.querySelector('main > section:not([hidden])')!;
    const controls = [...section.querySelectorAll<HTMLInputElement>('form [data-option]')];
    const chosen = [...section.querySelectorAll<HTMLElement>('[data-chosen]')];
    const feedbacks = section.querySelector<HTMLElement>('[data-feedbacks]')!;
    return [
      ...controls.map((control) =>
        [
          control.dataset['option'],
          control.type === 'textarea' ? '' : control.value,
          ['radio', 'checkbox'].includes(control.type) ? control.checked : '',
          control.disabled || control.readOnly,
        ].join(' '),
      ),
      ...chosen.map(({ dataset }) => `chosen: ${dataset['feedback'] ?? dataset['outcome']}`),
      ...[...feedbacks.children]
        .filter(({ tagName }) => !feedbacks.hidden && tagName !== 'BUTTON')
        .map((part) => (part as HTMLElement).innerText.replace(/\s+/g, ' ')),
    ];
  });

/** What each letter stands for on the whole page, in alphabetical order. */
export const wordsByLetter = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('form [data-option]')]
      .map((control) => {
        const form = control.closest('form')!.dataset['question'];
        const words = control.nextElementSibling ?? control.parentElement;
        return `${form} ${control.dataset['option']}: ${words!.textContent.trim()}`;
      })
      .sort(),
  );
