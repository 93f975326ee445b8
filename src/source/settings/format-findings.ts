import { FORMAT } from '../../course/format.ts';
import { finding, type Finding } from '../../diagnostics/finding.ts';
import { EXPECTATIONS, SETTINGS_EXAMPLES } from '../keys/examples.ts';
import type { Draft } from '../yaml/draft.ts';

/**
 * Checks `format` of course.yaml; a file without it has format 1. shapeFindings reports a key without a value.
 */
export function formatFindings(draft: Draft): Finding[] {
  const { format = 1 } = draft.value;
  if (format === FORMAT || format === null) return [];
  const place = draft.place(['format']);
  if (Number.isInteger(format) && Number(format) > FORMAT) {
    return [finding('newerFormat', place, { value: Number(format), max: FORMAT })];
  }
  const params = { key: 'format', example: SETTINGS_EXAMPLES['format']!, expects: EXPECTATIONS['format'] };
  return [finding('wrongValue', place, params)];
}
