/** Signs of an episode: a key of its head, a heading with a question mark, or a rating. */
const SIGNS = /^(?:id|title):|^[ \t]*#[^\n?]*\?|^[ \t]*\S{0,3}[ \t]*\[[ x~]?\]/im;

/** Whether a text without a head is likely meant as an episode all the same. */
export const looksLikeAnEpisode = (text: string): boolean => SIGNS.test(text);
