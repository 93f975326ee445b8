/**
 * A pass mark as an LMS tells it, in percent; null for none. 0 would pass everybody and stands for "not set" in
 * LMSs that know no empty number.
 */
export function passMarkIn(answer: string, factor: 1 | 100): number | null {
  if (import.meta.without?.grade || !/^\s*(\d+\.?\d*|\.\d+)\s*$/.test(answer)) return null;
  const mark = Number((Number(answer) * factor).toFixed(4));
  return mark > 0 && mark <= 100 ? mark : null;
}
