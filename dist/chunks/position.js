// src/model/position.ts
/** The range of an empty or unreadable file. */
const FILE_START = {
	start: {
		line: 1,
		column: 1
	},
	end: {
		line: 1,
		column: 1
	}
};
export { FILE_START as t };
