import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A file in a zip, with what the zip says of it, true or not. */
export interface RawEntry {
  readonly name: string;
  /** as deflated */
  readonly data: Uint8Array;
  /** as the directory says */
  readonly size: number;
  readonly crc?: number;
  /** 8 is Deflate, 0 stored */
  readonly method?: number;
  /** bit 0: encrypted */
  readonly flags?: number;
}

export const honest = (name: string, text: string): RawEntry => {
  const bytes = Buffer.from(text);
  return { name, data: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
};

/** Zeros, deflated; each megabyte is a block of its own, so that nobody has to hold them all. */
export function zeros(megabytes: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(1_000_000), { finishFlush: constants.Z_FULL_FLUSH });
  const END = Buffer.from([3, 0]);
  return Buffer.concat([...Array.from({ length: megabytes }, () => block), END]);
}

/** A zip, byte by byte (PKWARE APPNOTE 4.3). */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data, size, crc = 0, method = 8, flags = 0 } of entries) {
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(flags, 2);
    facts.writeUInt16LE(method, 4);
    facts.writeUInt32LE(crc, 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(size, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, Buffer.from(name), data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const version = Buffer.from([20, 0]);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), version, facts, rest, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}
