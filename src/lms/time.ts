const two = (value: number): string => String(value).padStart(2, '0');

/** `HH:MM:SS`, local time of day. */
export const timeOfDay = (date: Date): string =>
  [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');

/**
 * `YYYY-MM-DDThh:mm:ss`, local time without a zone. Moodle 4.5 refuses what `toISOString` writes:
 * its pattern takes a zone only after one or two decimals (mod/scorm/datamodels/scorm_13.js).
 */
export const timestamp = (date: Date): string =>
  `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${timeOfDay(date)}`;

/** Hours, minutes and seconds of a duration, cut to the 9,999 hours that SCORM 1.2 can write. */
export function split(seconds: number): { hours: number; minutes: number; seconds: number } {
  const whole = Math.min(Math.max(0, Math.round(seconds)), 9999 * 3600);
  return { hours: Math.floor(whole / 3600), minutes: Math.floor(whole / 60) % 60, seconds: whole % 60 };
}

/** `HHHH:MM:SS` (SCORM 1.2 CMITimespan, two to four digits for the hours). */
export function timespan(total: number): string {
  const { hours, minutes, seconds } = split(total);
  return [hours, minutes, seconds].map(two).join(':');
}

/** `PT#H#M#S` (SCORM 2004 timeinterval). */
export function timeinterval(total: number): string {
  const { hours, minutes, seconds } = split(total);
  return `PT${hours}H${minutes}M${seconds}S`;
}
