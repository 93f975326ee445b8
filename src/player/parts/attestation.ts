import { awaitsAttestation } from '../../course/reduce.ts';
import { confirmationOf } from '../../lms/confirmation.ts';
import { one } from '../../dom/elements.ts';
import { afterPaint } from '../after-paint.ts';
import { text } from '../texts.ts';
import { focusResult } from '../views/end-view.ts';
import type { Part, PartHost, PartModule } from './part.ts';

/** The sentence that learners confirm before a course is over. */
export const part: PartModule = { make };

function make({ course, rules, tracker, progress, report, dispatch }: PartHost): Part {
  const form = one('[data-attestation]');
  const box = one<HTMLInputElement>('input', form);
  return {
    show() {
      const asked = awaitsAttestation(progress(), rules) && report().mode !== 'review';
      form.hidden = !asked;
      if (asked) one('[data-welcome]').textContent = text('welcomeAttest');
    },
    submit(submitted) {
      if (submitted !== form) return false;
      one('[data-hint]', form).textContent = box.checked ? '' : text('attestFirst');
      box.setAttribute('aria-invalid', String(!box.checked));
      if (!box.checked) box.focus();
      else {
        const sentence = one('label', form).textContent.trim();
        const confirmation = confirmationOf(course.attestation!, sentence, new Date());
        dispatch({ type: 'attested' }, (_, after) => tracker.attested(after, confirmation));
        focusResult();
        afterPaint(() => tracker.save(progress()));
      }
      return true;
    },
  };
}
