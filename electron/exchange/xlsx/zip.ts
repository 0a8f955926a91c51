import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

/**
 * A ZIP archive of a few files, as office programs read them. Written by hand, since the same content must
 * give the same bytes: no dates, no names of systems.
 */

export interface ZipEntry {
  readonly path: string;
  readonly packed: Buffer;
  readonly size: number;
  readonly checksum: number;
}

const deflate = promisify(deflateRaw);

/** Packs one file; the work is done beside the main thread. */
export async function packEntry(path: string, content: string): Promise<ZipEntry> {
  const bytes = Buffer.from(content, 'utf8');
  return { path, packed: await deflate(bytes, { level: 6 }), size: bytes.length, checksum: crc32(bytes) };
}

/** Joins packed files, in their order, into one archive. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.path, 'utf8');
    const common = commonHeader(entry, name.length);
    const local = Buffer.concat([signature(0x04034b50), common, name, entry.packed]);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(offset, 10);
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), common, central, name);
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return new Uint8Array(Buffer.concat([...parts, list, signature(0x06054b50), end]));
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** What the header of a file and its entry in the directory share: version 2.0, UTF-8, deflated, 1 Jan 1980. */
function commonHeader({ packed, size, checksum }: ZipEntry, nameLength: number): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(0x0800, 2);
  bytes.writeUInt16LE(8, 4);
  bytes.writeUInt16LE(0, 6);
  bytes.writeUInt16LE(0x0021, 8);
  bytes.writeUInt32LE(checksum, 10);
  bytes.writeUInt32LE(packed.length, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(nameLength, 22);
  return bytes;
}
