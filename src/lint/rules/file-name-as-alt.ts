import { finding, type Finding } from '../../diagnostics/finding.ts';
import { furtherLines } from '../further-lines.ts';
import type { Picture, Texts } from '../linted.ts';

/** Pictures whose alternative text is a file name, which a screen reader would spell out. */
export function fileNameAsAlt({ pictures }: Texts): Finding[] {
  const unnamed = pictures.filter(isFileName);
  const [first] = unnamed;
  if (!first) return [];
  const { alt, file, place } = first;
  return [
    finding('fileNameAsAlt', place, { alt, file, lines: furtherLines(unnamed.map((one) => one.place)) }),
  ];
}

const ENDING = /\S\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$/i;

/** File names that cameras, phones and drawing programs give. */
const GENERIC =
  /^(?:bild|bildschirmfoto|dcim|dsc[fn]?|fig|folie|foto|grafik|image|img|photo|pic|picture|pxl|scan|screenshot|screen shot|slide|unbenannt|untitled|whatsapp (?:bild|image))(?=[-_ \d(])/i;

/** Counters, dates, times and the words between them in such names. */
const COUNTER = /^(?:[-_.:()\d]|wa|am|at|um|pm|uhr|copy|kopie| )*$/i;

const isFileName = ({ alt, file }: Picture): boolean => {
  const text = alt.trim();
  if (ENDING.test(text)) return true;
  const generic = GENERIC.exec(text)?.[0];
  if (generic !== undefined && /\d/.test(text) && COUNTER.test(text.slice(generic.length))) return true;
  return text === stem(file) && LOOKS_SAVED.test(text);
};

/** A file name without folder and extension. */
const stem = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');

/**
 * Signs of a file name: an underscore, a digit after a letter or hyphen, lower-case words joined by hyphens.
 */
const LOOKS_SAVED = /_|[-\p{L}]\d|^\p{Ll}+(?:-\p{Ll}+)+$/u;
