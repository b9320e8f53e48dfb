/** The pages of a list that GitHub gives one by one, at most so many; they are counted from 1. */
async function* eachPage(ask, most = Number.POSITIVE_INFINITY) {
	for (let page = 1; page <= most; page++) {
		const found = await ask(page);
		yield found;
		if (found.length < 100) return;
	}
}
/** All items of such a list. */
async function allPages(ask, most) {
	const items = [];
	for await (const page of eachPage(ask, most)) items.push(...page);
	return items;
}
export { eachPage as n, allPages as t };
