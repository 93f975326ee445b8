import { crc32 } from 'node:zlib';

/** Stands for crc-32 in archiver: Node's own takes a tenth of the time. */
export default {
  /**
   * @param {Uint8Array} bytes
   * @param {unknown} value of the bytes before; for the first of a file, crc32-stream 7 passes a Buffer
   */
  buf: (bytes, value) => crc32(bytes, typeof value === 'number' ? value : 0),
};
