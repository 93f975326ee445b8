import type { ByLanguage } from './problem.ts';

/** What to do about a refusal of the system, in one or two sentences, by its code. */
export const remedyFor: ByLanguage<(reason: string) => string> = {
  de: (reason) => REMEDIES.de[KINDS[reason] ?? 'other'],
  en: (reason) => REMEDIES.en[KINDS[reason] ?? 'other'],
};

type Refusal =
  | 'rights'
  | 'held'
  | 'remote'
  | 'full'
  | 'large'
  | 'readOnly'
  | 'folder'
  | 'file'
  | 'link'
  | 'longName'
  | 'many'
  | 'gone'
  | 'other';

/** Windows says EPERM or EACCES, too, where another program has the file open (learn.microsoft.com, MoveFileEx). */
const KINDS: Readonly<Record<string, Refusal>> = {
  EACCES: 'rights',
  EPERM: 'rights',
  EBUSY: 'held',
  ETXTBSY: 'held',
  // Files that a cloud service keeps elsewhere: libuv has no name for the errors of Windows that begin with
  // ERROR_CLOUD_FILE; macOS says EDEADLK where a file may not be fetched now (getiopolicy_np, "dataless files").
  UNKNOWN: 'remote',
  EDEADLK: 'remote',
  ETIMEDOUT: 'remote',
  EIO: 'remote',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'large',
  EROFS: 'readOnly',
  EISDIR: 'folder',
  EEXIST: 'file',
  ENOTDIR: 'file',
  ELOOP: 'link',
  ENAMETOOLONG: 'longName',
  EMFILE: 'many',
  ENFILE: 'many',
  ENOENT: 'gone',
};

const REMEDIES: ByLanguage<Readonly<Record<Refusal, string>>> = {
  de: {
    rights:
      'Ihnen fehlt das Recht dazu, oder ein anderes Programm hält die Datei fest, etwa Word oder OneDrive. Schließen Sie sie dort, oder lassen Sie sich das Recht geben.',
    held: 'Ein anderes Programm hält die Datei fest, etwa Word, OneDrive oder iCloud. Schließen Sie sie dort, oder warten Sie eine Minute.',
    remote:
      'Vielleicht liegt die Datei nur in der Cloud, oder das Laufwerk antwortet nicht. Öffnen Sie die Datei einmal, damit OneDrive oder iCloud sie herunterlädt.',
    full: 'Das Laufwerk ist voll. Schaffen Sie Platz.',
    large: 'So große Dateien nimmt dieses Laufwerk nicht an. Wählen Sie ein anderes.',
    readOnly: 'Dort lässt sich nur lesen. Wählen Sie einen Ordner auf einem anderen Laufwerk.',
    folder: 'Dort liegt ein Ordner statt einer Datei. Benennen Sie ihn um.',
    file: 'Dort liegt eine Datei statt eines Ordners. Benennen Sie sie um.',
    link: 'Dort liegt eine Verknüpfung, die im Kreis oder aus dem Ordner führt. Ersetzen Sie sie durch das, worauf sie zeigt.',
    longName: 'Der Name ist zu lang. Wählen Sie einen kürzeren.',
    many: 'Es sind zu viele Dateien offen. Schließen Sie andere Programme.',
    gone: 'Dort ist nichts mehr. Sehen Sie nach, ob etwas umbenannt oder verschoben wurde.',
    other: 'Sehen Sie nach, was dort liegt, oder wählen Sie einen anderen Ort.',
  },
  en: {
    rights:
      'You lack the permission, or another program holds the file, such as Word or OneDrive. Close it there, or ask for the permission.',
    held: 'Another program holds the file, such as Word, OneDrive or iCloud. Close it there, or wait a minute.',
    remote:
      'The file may be in the cloud only, or the drive does not answer. Open the file once, so that OneDrive or iCloud downloads it.',
    full: 'The drive is full. Make room.',
    large: 'This drive takes no files of such a size. Choose another one.',
    readOnly: 'That place can only be read. Choose a folder on another drive.',
    folder: 'There is a folder in place of a file. Rename it.',
    file: 'There is a file in place of a folder. Rename it.',
    link: 'There is a link that leads in a circle or out of the folder. Replace it by what it points to.',
    longName: 'The name is too long. Choose a shorter one.',
    many: 'Too many files are open. Close other programs.',
    gone: 'There is nothing any more. See whether something was renamed or moved.',
    other: 'See what lies there, or choose another place.',
  },
};
