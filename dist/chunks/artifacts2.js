import { mkdtemp, readFile, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { tmpdir } from "node:os";
// src/host/github/artifacts.ts
/** Uploads files of a folder as an artifact of this workflow run; their paths are absolute.
* @throws Error saying why that did not work. */
async function uploadArtifact(name, files, folder) {
	await (await artifactClient()).uploadArtifact(name, [...files], folder);
}
/** The artifacts of this workflow run, of all its attempts so far.
* @throws Error saying why they cannot be known. */
async function listArtifacts() {
	const { artifacts } = await (await artifactClient()).listArtifacts();
	return artifacts.map(({ id, name, size, digest }) => ({
		id,
		name,
		size,
		digest
	}));
}
/** The ZIP archive of an artifact of this workflow run, packed as it is: what unpacks it decides how much it takes out.
* @throws Error when it cannot be had, is not what was uploaded, or has more than `limit` bytes. */
async function downloadArtifact({ id, size, digest }, limit) {
	if (size > limit) throw new Error(`it has more than ${limit} bytes`);
	const client = await artifactClient();
	const path = await mkdtemp(join(process.env["RUNNER_TEMP"] || tmpdir(), "rota-artifact-"));
	try {
		const options = {
			path,
			skipDecompress: true,
			...digest !== void 0 && { expectedHash: digest }
		};
		const { digestMismatch } = await client.downloadArtifact(id, options);
		if (digestMismatch === true) throw new Error("its digest is not that of what was uploaded");
		const [file] = await readdir(path);
		if (file === void 0) throw new Error("nothing came");
		const archive = join(path, file);
		if ((await stat(archive)).size > limit) throw new Error(`it has more than ${limit} bytes`);
		return await readFile(archive);
	} finally {
		await rm(path, {
			recursive: true,
			force: true
		});
	}
}
/** GitHub's own client; loaded only here, because it is as large as everything else together. */
async function artifactClient() {
	const { DefaultArtifactClient } = await import("./artifact.js");
	return new DefaultArtifactClient();
}
export { listArtifacts as n, uploadArtifact as r, downloadArtifact as t };
