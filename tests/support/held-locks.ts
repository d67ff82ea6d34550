/** Web Locks of a page: `held` = how often each is held. Emptied, it is as if the page had died. */
export const locksIn = (held: Map<string, number>) => ({
	request: async (name: string, _: object, granted: () => Promise<void>): Promise<void> => {
		held.set(name, (held.get(name) ?? 0) + 1);
		await granted();
		held.delete(name);
	},
	query: async () => ({ held: [...held.keys()].map((name) => ({ name })) })
});
