/** What a ZIP archive says of an entry, in the central directory and in front of its content. */
export interface ZipEntry extends Said {
  readonly name: string;
  readonly versionNeeded: number;
  readonly time: number;
  readonly date: number;
  readonly extra: number;
  readonly mode: number;
  readonly local: Said;
}

interface Said {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
}

/** Bit 3 of the flags: size and checksum stand behind the content (PKWARE APPNOTE 4.4.4). */
export const SIZE_IS_BEHIND = 8;
/** PKWARE APPNOTE 4.4.5. */
export const STORED = 0;
export const DEFLATED = 8;

/** Reads the headers of an archive that has no comment (PKWARE APPNOTE 4.3). */
export function zipEntries(archive: Uint8Array): ZipEntry[] {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.length);
  const end = bytes.length - 22;
  expectSignature(bytes, end, 0x06054b50);
  const found: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (at < end) {
    expectSignature(bytes, at, 0x02014b50);
    const nameLength = bytes.readUInt16LE(at + 28);
    const extra = bytes.readUInt16LE(at + 30);
    const local = bytes.readUInt32LE(at + 42);
    expectSignature(bytes, local, 0x04034b50);
    found.push({
      ...saidAt(bytes, at + 8),
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      versionNeeded: bytes.readUInt16LE(at + 6),
      time: bytes.readUInt16LE(at + 12),
      date: bytes.readUInt16LE(at + 14),
      extra,
      mode: bytes.readUInt16LE(at + 40) & 0o777,
      local: saidAt(bytes, local + 6),
    });
    at += 46 + nameLength + extra + bytes.readUInt16LE(at + 32);
  }
  return found;
}

const saidAt = (bytes: Buffer, at: number): Said => ({
  flags: bytes.readUInt16LE(at),
  method: bytes.readUInt16LE(at + 2),
  crc: bytes.readUInt32LE(at + 8),
  compressed: bytes.readUInt32LE(at + 12),
  size: bytes.readUInt32LE(at + 16),
});

function expectSignature(bytes: Buffer, at: number, signature: number): void {
  if (bytes.readUInt32LE(at) !== signature) throw new Error(`No ZIP header at byte ${at}`);
}
