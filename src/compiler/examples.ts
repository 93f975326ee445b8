const EXAMPLES: Readonly<Record<string, string>> = {
  id: 'id: smk',
  title: 'title: Social Media-Knigge',
  description: 'description: In zehn Situationen durch den Alltag im Netz',
  intro: 'intro: Zehn Situationen, je drei Minuten.',
  language: 'language: de',
  version: 'version: 1.0.0',
  targets: 'targets: [scorm12, scorm2004-3]',
  'tracking.timing': 'timing: false',
  pass: 'pass: 80',
  'pass.score': 'score: 80',
  'pass.attempts': 'attempts: 3',
  'pass.mastery': 'mastery: false',
  retries: 'retries: unlimited',
  shuffle: 'shuffle: true',
  contacts: 'contacts: [{ name: Kommunikation, mail: presse@example.com }]',
  'contacts.name': 'name: Kommunikation',
  'contacts.mail': 'mail: presse@example.com',
  'contacts.phone': 'phone: 030 123456',
  silence: 'silence: [KNG008]',
  episodes: 'episodes: [01-anfrage.md, 02-konfetti.md]',
  role: 'role: Wenn Sie Kundinnen und Kunden betreuen.',
  duration: 'duration: 3 min',
};

/** A pasteable line for a key of course.yaml or of an episode's head. */
export const exampleFor = (key: string): string => EXAMPLES[key] ?? `${key.split('.').at(-1)}: …`;
