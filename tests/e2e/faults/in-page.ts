/** What a learner sees of how it stands; runs in the course's page. */
export function toldNow(): { readonly state: string; readonly words: string } {
  const shown = [...document.querySelectorAll<HTMLElement>('[data-save-status], [data-view="end"] .leave p')];
  return {
    state: document.documentElement.dataset['session'] ?? '',
    words: shown
      .filter((element) => element.checkVisibility())
      .map((element) => element.textContent ?? '')
      .join(' '),
  };
}

/** The next thing that a learner would press, an answer with the given letter included; runs in the course's page. */
export function stepNow(letter: string): { readonly answered: string | null; readonly isRerun: boolean } {
  const inView = [...document.querySelectorAll<HTMLElement>('input, button')].filter(
    (element) => element.checkVisibility() && !element.matches(':disabled'),
  );
  const visible = (selector: string): HTMLElement | undefined =>
    inView.find((element) => element.matches(selector));
  const press = (selector: string): boolean => {
    const button = visible(selector);
    button?.click();
    return button !== undefined;
  };
  const option = visible(`main > section [data-option="${letter}"]`);
  if (option && visible('[data-action="check"]')) {
    const episode = option.closest<HTMLElement>('[data-episode]')!.dataset['episode']!;
    option.click();
    press('[data-action="check"]');
    return { answered: episode, isRerun: false };
  }
  visible('[data-attestation] input:not(:checked)')?.click();
  if (press('[data-action="finish"]') || press('[data-action="next"]'))
    return { answered: null, isRerun: false };
  // The start page offers another run, too, to whoever comes back after one that was not passed.
  const start = visible('[data-action="start"]');
  const isRerun = start?.textContent.trim() === 'Start a new attempt';
  start?.click();
  return { answered: null, isRerun };
}

/** Presses a button, if it is there; runs in the course's page. */
export function pressNow(action: string): void {
  [...document.querySelectorAll<HTMLElement>(`[data-action="${action}"]`)]
    .find((element) => element.checkVisibility())
    ?.click();
}

/** What becomes of the next calls of a method, which do nothing: they throw, or return something and leave an error. */
export interface CallFault {
  readonly method: string;
  readonly times: number;
  readonly answer: { readonly returns: string; readonly error: string } | 'throws';
}

/** Breaks a method of the LMS's API for some calls; runs in the LMS's page. */
export function breakCalls({
  api,
  lastError,
  method,
  times,
  answer,
}: CallFault & { readonly api: string; readonly lastError: string }): void {
  type Method = (...given: unknown[]) => unknown;
  const methods = (window as unknown as Record<string, Record<string, Method> | undefined>)[api];
  if (!methods) return;
  const [usual, usualError] = [methods[method]!, methods[lastError]!];
  let left = times;
  let error: string | undefined;
  methods[method] = (...given) => {
    error = undefined;
    if (left === 0) return usual.apply(methods, given);
    left -= 1;
    if (answer === 'throws') throw new Error('the API is not there');
    error = answer.error;
    return answer.returns;
  };
  methods[lastError] = (...given) => error ?? usualError.apply(methods, given);
}

/** The page is hidden, and shown again; runs in the course's page. */
export function hideNow(): void {
  for (const state of ['hidden', 'visible']) {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
    document.dispatchEvent(new Event('visibilitychange'));
  }
}
