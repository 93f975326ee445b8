import { attestationInteraction } from '../../lms/attestation.ts';
import { all, one } from '../../dom/elements.ts';
import { afterPaint } from '../after-paint.ts';
import { text } from '../texts.ts';
import type { FeatureHost, FeatureModule, PlayerFeature } from './feature.ts';

/** The sentence that learners confirm before a course is completed. */
export const feature: FeatureModule = { make, readTexts };

let sentence = '';

function readTexts(): void {
  sentence = one('[data-attestation] label').textContent.trim();
}

function make({ course, tracker, progress, dispatch }: FeatureHost): PlayerFeature {
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
        const interaction = attestationInteraction(
          course.attestation!,
          sentence,
          document.documentElement.lang,
          new Date(),
        );
        dispatch({ type: 'attested' }, (current, _, after) => current.attested(after, interaction));
        all('[data-result], [data-says="run"]')
          .find(({ hidden }) => !hidden)
          ?.focus();
        afterPaint(() => tracker().save(progress()));
      }
      return true;
    },
  };
}
