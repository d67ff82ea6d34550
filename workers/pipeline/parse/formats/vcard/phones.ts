/** Labels of address books that say the same as a type. */
const SAME: ReadonlyMap<string, string> = new Map([
	['mobile', 'cell'],
	['iphone', 'cell'],
	['handy', 'cell'],
	['business', 'work'],
	['office', 'work'],
	['homefax', 'home fax'],
	['workfax', 'work fax'],
	['otherfax', 'fax'],
	['other', 'voice']
]);

/** The column of a phone by its types and by the label that the address book gave it: "Phone (mobile)", "Fax (work)", "Pager". */
export function phoneColumn(types: readonly string[], label: string): string {
	const known =
		SAME.get(label.toLowerCase().replace(/\s/g, '')) ??
		(['work', 'home', 'main', 'pager', 'fax'].includes(label.toLowerCase()) ? label.toLowerCase() : '');
	const all = new Set([...types, ...known.split(' ')]);
	const place = all.has('work') ? 'work' : all.has('home') ? 'home' : '';
	if (all.has('fax')) return place === '' ? 'Fax' : `Fax (${place})`;
	if (all.has('pager')) return 'Pager';
	if (all.has('cell') || all.has('mobile') || all.has('iphone')) return 'Phone (mobile)';
	if (label !== '' && known === '') return `Phone (${spaced(label)})`;
	if (place !== '') return `Phone (${place})`;
	for (const type of ['main', 'car', 'isdn', 'textphone', 'assistant', 'callback', 'company', 'radio', 'telex'])
		if (all.has(type)) return `Phone (${type})`;
	return 'Phone';
}

/** "AssistantPhone" → "assistant": labels as words, without saying phone twice. */
const spaced = (label: string): string =>
	label
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.replace(/[_\s]+/g, ' ')
		.replace(/\s*\bphone\b\s*/i, ' ')
		.trim()
		.toLowerCase()
		.slice(0, 40) || 'other';

/** tel:+1-418-656-9254;ext=102 → +1-418-656-9254 ext. 102 */
export function plainPhone(text: string): string {
	if (!/^tel:/i.test(text)) return text;
	const [number = '', ...params] = text.slice(4).split(';');
	const extension = params.map((p) => /^ext=(.+)$/i.exec(p)?.[1]).find((e) => e !== undefined);
	return number.trim() + (extension === undefined ? '' : ` ext. ${extension.trim()}`);
}
