/** What the closing page says once the LMS has confirmed everything. */
export const SAFE =
  'Your learning platform has confirmed that everything is saved – you can leave the course now.';
