/** What an answer's headers may have together, in bytes: some APIs send thousands of them. */
export const LARGEST_HEADERS = 1024 * 1024;
