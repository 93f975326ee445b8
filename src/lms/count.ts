/** A `_count`, or null where the LMS does not tell one: interactions are optional in SCORM 1.2. */
export const countIn = (answer: string): number | null => (/^\d{1,9}$/.test(answer) ? Number(answer) : null);
