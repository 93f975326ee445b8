/** The value of a `_count`; null where the LMS has none, since interactions are optional in SCORM 1.2. */
export const countIn = (answer: string): number | null => (/^\d{1,9}$/.test(answer) ? Number(answer) : null);
