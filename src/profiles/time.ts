const CENTI = 100;

const sum = (hours: string, minutes: string, seconds: string): number =>
  Math.round((Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * CENTI);

const split = (centis: number): [hours: number, minutes: number, seconds: number] => [
  Math.floor(centis / (3600 * CENTI)),
  Math.floor(centis / (60 * CENTI)) % 60,
  (centis % (60 * CENTI)) / CENTI,
];

/** Adds two times of SCORM 1.2: `HHHH:MM:SS.cc`. */
export function addClock(...times: string[]): string {
  const total = times.reduce((all, time) => {
    const [hours = '0', minutes = '0', seconds = '0'] = time.split(':');
    return all + sum(hours, minutes, seconds);
  }, 0);
  const [hours, minutes, seconds] = split(total);
  return `${String(hours).padStart(4, '0')}:${String(minutes).padStart(2, '0')}:${seconds.toFixed(2).padStart(5, '0')}`;
}

/** Adds two durations of SCORM 2004: `PT#H#M#S`. */
export function addDuration(...times: string[]): string {
  const total = times.reduce((all, time) => {
    const found = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(time);
    return all + sum(found?.[1] ?? '0', found?.[2] ?? '0', found?.[3] ?? '0');
  }, 0);
  const [hours, minutes, seconds] = split(total);
  const parts = [hours > 0 && `${hours}H`, minutes > 0 && `${minutes}M`, seconds > 0 && `${seconds}S`];
  return `PT${parts.filter((part) => part !== false).join('') || '0S'}`;
}
