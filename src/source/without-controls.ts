/** Carriage returns in a line, and with what word processors and slides break lines, paragraphs and pages. */
const BREAKS = /[\r\v\f\u0085\u2028\u2029]/g;

/**
 * What no page and no LMS can show (XML 1.0, 2.2), and what a page cannot name: HTML reads `&#133;` as an ellipsis
 * (13.2.5.80). Tabs and line ends stay.
 */
const CONTROLS = /[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu;

/** A text without control characters; those that part words become blanks. */
export const withoutControls = (text: string): string => text.replace(BREAKS, ' ').replace(CONTROLS, '');
