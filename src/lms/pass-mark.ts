/**
 * The LMS's pass mark in percent, from its value times `factor`; null for none. 0 would pass everybody, and means "not
 * set" in LMSs that have no empty number.
 */
export function passMarkIn(answer: string, factor: 1 | 100): number | null {
  if (import.meta.without?.grade || !/^\s*(\d+\.?\d*|\.\d+)\s*$/.test(answer)) return null;
  const mark = Number((Number(answer) * factor).toFixed(4));
  return mark > 0 && mark <= 100 ? mark : null;
}
