/** A decimal that every LMS takes: at most four places and never an exponent. */
export const decimal = (value: number): string => String(Number(value.toFixed(4)));
