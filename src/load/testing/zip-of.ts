import { crc32, deflateRawSync } from "node:zlib";

/** A file of an archive, and the lies its record tells. */
export interface ZipFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly packed?: boolean;
  readonly size?: number;
  readonly packedSize?: number;
  readonly checksum?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly offset?: number;
}

/** A ZIP archive (APPNOTE.TXT 4.3) as it is said to be, also a wrong one. */
export function zipOf(files: readonly ZipFile[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const content = Buffer.from(file.content);
    const data = file.packed === false ? content : deflateRawSync(content);
    const name = Buffer.from(file.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(file.flags ?? 0, 2);
    common.writeUInt16LE(file.method ?? (file.packed === false ? 0 : 8), 4);
    common.writeUInt32LE(file.checksum ?? crc32(content), 10);
    common.writeUInt32LE(file.packedSize ?? data.length, 14);
    common.writeUInt32LE(file.size ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, name, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(file.offset ?? at, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, rest, name]));
    locals.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, ...directory, end]);
}
