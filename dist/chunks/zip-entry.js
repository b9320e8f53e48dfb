import { promisify } from "node:util";
import { crc32, inflateRaw } from "node:zlib";
// src/load/zip-entry.ts
const inflate$1 = promisify(inflateRaw);
/** What of the format is looked at: the sizes of its records without their names and comments, and what they begin with. */
const END = {
	size: 22,
	signature: 101010256
};
const CENTRAL = {
	size: 46,
	signature: 33639248
};
const LOCAL = {
	size: 30,
	signature: 67324752
};
const LONGEST_COMMENT = 65535;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** Takes one file out of a ZIP archive, whoever made that; null when there is none of this very name. Nothing else is unpacked, and
* never more than `limit` bytes.
* @throws Error saying what is wrong with the archive. */
async function zipEntry(archive, name, limit) {
	const zip = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
	const found = entriesNamed(zip, name);
	const [entry] = found;
	if (entry === void 0) return null;
	if (found.length > 1) throw new Error(`it holds ${name} ${found.length} times`);
	const { encrypted, method, checksum, packed, size, offset } = entry;
	if (encrypted) throw new Error(`${name} is encrypted`);
	if (size > limit) throw new Error(`${name} has more than ${limit} bytes`);
	if (record(zip, offset, LOCAL) === null) throw new Error("its directory does not fit its files");
	const start = offset + LOCAL.size + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
	if (start + packed > zip.length) throw new Error(`${name} is cut off`);
	const content = await unpacked(zip.subarray(start, start + packed), method, size);
	if (content?.length !== size || crc32(content) !== checksum) throw new Error(`${name} is damaged`);
	return content;
}
/** The content; null when it is damaged or longer than was said. */
async function unpacked(bytes, method, size) {
	if (method === STORED) return bytes;
	if (method !== DEFLATED) throw new Error(`it is packed by method ${method}`);
	try {
		return await inflate$1(bytes, { maxOutputLength: Math.max(1, size) });
	} catch (error) {
		const { code = "" } = error;
		if (code === "ERR_BUFFER_TOO_LARGE" || code.startsWith("Z_")) return null;
		throw error;
	}
}
function entriesNamed(zip, name) {
	const end = endOf(zip);
	const count = zip.readUInt16LE(end + 10);
	let at = zip.readUInt32LE(end + 16);
	if (count === 65535 || at === 4294967295) throw new Error("it is larger than reports are");
	const found = [];
	for (let index = 0; index < count; index++) {
		if (record(zip, at, CENTRAL) === null) throw new Error("its directory is damaged");
		const length = zip.readUInt16LE(at + 28);
		const begin = at + CENTRAL.size;
		if (zip.toString("utf8", begin, begin + length) === name) found.push({
			encrypted: (zip.readUInt16LE(at + 8) & ENCRYPTED) !== 0,
			method: zip.readUInt16LE(at + 10),
			checksum: zip.readUInt32LE(at + 16),
			packed: zip.readUInt32LE(at + 20),
			size: zip.readUInt32LE(at + 24),
			offset: zip.readUInt32LE(at + 42)
		});
		at = begin + length + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
	}
	return found;
}
/** Where the end record begins; behind it there is only its comment. */
function endOf(zip) {
	const last = zip.length - END.size;
	for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (record(zip, at, END) !== null && at + END.size + zip.readUInt16LE(at + 20) === zip.length) return at;
	throw new Error("it is no ZIP archive");
}
/** The place of a record when there is one of this kind. */
function record(zip, at, kind) {
	return at + kind.size <= zip.length && zip.readUInt32LE(at) === kind.signature ? at : null;
}
export { zipEntry as t };
