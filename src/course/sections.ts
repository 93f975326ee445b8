/** The known sections of an episode; their headings stand in the page texts of each language. */
export const SECTIONS = ['video', 'takeaway', 'legal', 'reading', 'comment', 'teaser', 'notes'] as const;
export type Section = (typeof SECTIONS)[number];
