/** The commits that an event compares. */
export const [BASE, HEAD] = ["a".repeat(40), "b".repeat(40)];
const shop = { full_name: "acme/shop" };
/** The event of a pull request; `head` is the repository that its branch is in. */
export const pullRequest = (head: unknown = shop) => ({
  pull_request: { number: 12, head: { repo: head }, base: { repo: shop } },
});
/** The event of a merge queue. */
export const mergeGroup = { merge_group: { base_sha: BASE, head_sha: HEAD } };
