/** Something that is found by its name, and opened: a lead list, a campaign, a destination. `of` = the process that it belongs to. */
export interface Named {
	kind: 'list' | 'campaign' | 'destination';
	id: string;
	name: string;
	of: string;
}
