/** The colours in which the gallery shows a course. */
export const BRANDS: Readonly<Record<string, string>> = {
  plain: '',
  yellow: 'brand: { color: "#ffcc00" }',
  violet: 'brand: { color: "#5b0f8b" }',
};
