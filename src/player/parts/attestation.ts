import { confirmationOf } from '../../lms/confirmation.ts';
import { all, one } from '../../dom/elements.ts';
import { afterPaint } from '../after-paint.ts';
import { text } from '../texts.ts';
import type { Part, PartHost, PartModule } from './part.ts';

/** The sentence that learners confirm before a course is over. */
export const part: PartModule = { make };

function make({ course, tracker, progress, dispatch }: PartHost): Part {
  const form = one('[data-attestation]');
  const box = one<HTMLInputElement>('input', form);
  return {
    show() {},
    submit(submitted) {
      if (submitted !== form) return false;
      one('[data-hint]', form).textContent = box.checked ? '' : text('attestFirst');
      box.setAttribute('aria-invalid', String(!box.checked));
      if (!box.checked) box.focus();
      else {
        const sentence = one('label', form).textContent.trim();
        const confirmation = confirmationOf(course.attestation!, sentence, new Date());
        dispatch({ type: 'attested' }, (_, after) => tracker.attested(after, confirmation));
        all('[data-result], [data-says="run"]')
          .find(({ hidden }) => !hidden)
          ?.focus();
        afterPaint(() => tracker.save(progress()));
      }
      return true;
    },
  };
}
