import { comma } from '#domain/messages/locale';
import { figureOf, figureText, type CampaignFigure } from '#domain/lists/campaign-figure';
import { sortField, type ContactQuery } from '#domain/contact';
import { filtersOfTexts, filterText, type FieldFilter } from '#domain/contacts/field-filter';
import { DELIVERY_STATUSES } from '#domain/delivery';
import { fieldDefinition, standardField, type CustomField } from '#domain/fields';
import { TIERS, type Tier } from '#domain/scoring/score';
import { TIER_SCHEMES, type TierSchemeId } from '#domain/scoring/tier-schemes';
import { m } from '#lib/messages/index';
import { filterWords } from './contacts-field-filters';

const words = m.contacts;

export type Sort = NonNullable<ContactQuery['sort']>;

/** The order of an untouched list: whom to call first. */
export const DEFAULT_SORT: Sort = { by: 'score', direction: 'desc' };

const SORTS = new Set<string>(words.sort.choices.map(([value]) => value));
const isTier = (text: string): text is Tier => (TIERS as readonly string[]).includes(text);
const isDelivery = (text: string): text is NonNullable<ContactQuery['delivery']> =>
	text === 'none' || text === 'undelivered' || text === 'changed' || (DELIVERY_STATUSES as readonly string[]).includes(text);

/** "score-desc" ↔ Sort, as the address and the choice of order carry it. */
export const sortText = (sort: Sort): string => `${sort.by}-${sort.direction}`;
export function sortOf(text: string | null): Sort {
	const found = text === null ? null : /^(.*)-(asc|desc)$/.exec(text);
	if (!text || !found || !(SORTS.has(text) || isByField(found[1] ?? ''))) return DEFAULT_SORT;
	return { by: found[1] as Sort['by'], direction: found[2] as Sort['direction'] };
}

/** Is it the order of any field that there can be? */
function isByField(by: string): boolean {
	const id = sortField(by);
	return id !== null && (id.startsWith('custom:') || standardField(id) !== undefined);
}

/** The orders to choose from: the usual ones, and that by any field where a list is in it. */
export function sortChoices(sort: Sort, custom: readonly CustomField[]): { value: string; label: string }[] {
	const choices = words.sort.choices.map(([value, label]) => ({ value, label }));
	const field = sortField(sort.by);
	if (field === null) return choices;
	const { label } = fieldDefinition(field, custom);
	return [...choices, ...(['asc', 'desc'] as const).map((d) => ({ value: `${sort.by}-${d}`, label: words.sort.byField(label, d) }))];
}

/** A score of an address: a whole number 0–100, or none. */
function scoreOf(text: string | null): number | undefined {
	if (!text || !/^\d{1,3}$/.test(text)) return undefined;
	return Math.min(100, Number(text));
}

const several = (params: URLSearchParams, name: string): string[] => [...new Set(params.getAll(name))];

/** The query that an address names; what it can't read is left out, so that an old link still opens the list. */
export function queryOf(params: URLSearchParams): ContactQuery {
	const q: ContactQuery = {};
	const search = params.get('q')?.trim();
	if (search) q.search = search;
	const importId = params.get('import');
	if (importId) q.importId = importId;
	const listId = params.get('list');
	if (listId) q.listId = listId;
	const campaignId = params.get('campaign');
	if (campaignId) q.campaign = figureOf(campaignId, params.get('calls') ?? '');
	const tiers = [
		...new Set(
			params
				.getAll('tier')
				.flatMap((v) => v.split(','))
				.filter(isTier)
		)
	];
	if (tiers.length > 0) q.tiers = TIERS.filter((t) => tiers.includes(t));
	const sources = several(params, 'source');
	if (sources.length > 0) q.sources = sources;
	const statuses = several(params, 'status');
	if (statuses.length > 0) q.statuses = statuses;
	const [min, max] = [scoreOf(params.get('min')), scoreOf(params.get('max'))];
	if (min !== undefined && min > 0) q.minScore = min;
	if (max !== undefined && max < 100) q.maxScore = max;
	const tag = params.get('tag')?.trim();
	if (tag) q.tag = tag;
	const delivery = params.get('delivery');
	if (delivery && isDelivery(delivery)) q.delivery = delivery;
	const fields = filtersOfTexts(params.getAll('f'));
	if (fields.length > 0) q.fields = fields;
	q.sort = sortOf(params.get('sort'));
	return q;
}

/** Ids of the columns that an address names, none = those of the device. What is no column any more is left out where they are shown. */
export const columnsOf = (params: URLSearchParams): string[] => [...new Set((params.get('cols') ?? '').split(',').filter(Boolean))];

/**
 * The address of a query, so that a list can be linked, reloaded and gone back to; `columns` = those that are not the device's own choice.
 */
export function addressOf(q: ContactQuery, columns: readonly string[] = []): string {
	const p = new URLSearchParams();
	if (q.search) p.set('q', q.search);
	if (q.importId) p.set('import', q.importId);
	if (q.listId) p.set('list', q.listId);
	if (q.campaign) {
		p.set('campaign', q.campaign.id);
		const figure = figureText(q.campaign);
		if (figure) p.set('calls', figure);
	}
	if (q.tiers?.length) p.set('tier', q.tiers.join(','));
	for (const source of q.sources ?? []) p.append('source', source);
	for (const status of q.statuses ?? []) p.append('status', status);
	if (q.minScore !== undefined) p.set('min', String(q.minScore));
	if (q.maxScore !== undefined) p.set('max', String(q.maxScore));
	if (q.tag) p.set('tag', q.tag);
	if (q.delivery) p.set('delivery', q.delivery);
	for (const filter of q.fields ?? []) p.append('f', filterText(filter));
	if (q.sort && sortText(q.sort) !== sortText(DEFAULT_SORT)) p.set('sort', sortText(q.sort));
	if (columns.length > 0) p.set('cols', columns.join(','));
	const text = p.toString().replaceAll('%2C', ',');
	return text === '' ? '/contacts' : `/contacts?${text}`;
}

/** Parts of a query that a chip stands for. */
export type FilterKey = PartKey | `field:${string}`;
type PartKey = 'tier' | 'import' | 'source' | 'status' | 'score' | 'tag' | 'delivery' | 'list' | 'campaign';

const PARTS: Record<PartKey, (keyof ContactQuery)[]> = {
	tier: ['tiers'],
	import: ['importId'],
	source: ['sources'],
	status: ['statuses'],
	score: ['minScore', 'maxScore'],
	tag: ['tag'],
	delivery: ['delivery'],
	list: ['listId'],
	campaign: ['campaign']
};

/** The query without one filter. */
export function without(q: ContactQuery, key: FilterKey): ContactQuery {
	const next = { ...q };
	if (!isPart(key))
		return withFields(
			q,
			(q.fields ?? []).filter((f) => fieldKey(f) !== key)
		);
	for (const part of PARTS[key]) delete next[part];
	return next;
}

const isPart = (key: FilterKey): key is PartKey => !key.startsWith('field:');

/** Key of a filter by any field. */
export const fieldKey = (filter: FieldFilter): `field:${string}` => `field:${filterText(filter)}`;

/** The query with these filters by any field in place of its own. */
export function withFields({ fields: _, ...q }: ContactQuery, fields: FieldFilter[]): ContactQuery {
	return fields.length > 0 ? { ...q, fields } : q;
}

/** The query with nothing but its order. */
export const unfiltered = (q: ContactQuery): ContactQuery => (q.sort ? { sort: q.sort } : {});

/** True when nothing is filtered or searched. */
export const isAll = (q: ContactQuery): boolean => Object.keys(q).every((k) => k === 'sort');

const orBlank = (value: string): string => (value === '' ? words.fieldFilters.blankSaid : value);

/**
 * Chips of a query, in the order in which they read as a sentence: "Tier A · from Hannover 2026 · not yet sent".
 * @param listName null = not known yet, '' = there is no such list any more
 */
export function chipsOf(
	q: ContactQuery,
	scheme: TierSchemeId,
	importName: (id: string) => string | null,
	listName: (id: string) => string | null = () => null,
	custom: readonly CustomField[] = [],
	figureSaid: (f: CampaignFigure) => string = () => words.filter.said.unknownCampaign
): { key: FilterKey; text: string }[] {
	const said = words.filter.said;
	const chips: { key: FilterKey; text: string }[] = [];
	if (q.tiers?.length) {
		const tiers = TIER_SCHEMES[scheme].tiers;
		const [only] = q.tiers;
		const short = q.tiers.map((t) => (t === 'unscored' ? tiers[t].label : tiers[t].short));
		chips.push({ key: 'tier', text: q.tiers.length === 1 && only ? said.oneTier(tiers[only].label) : said.tiers(short) });
	}
	if (q.importId) {
		const name = importName(q.importId);
		chips.push({ key: 'import', text: name === null ? said.unknownImport : said.import(name) });
	}
	if (q.listId) {
		const name = listName(q.listId);
		chips.push({ key: 'list', text: name === null ? said.unknownList : name === '' ? said.goneList : said.list(name) });
	}
	if (q.campaign) chips.push({ key: 'campaign', text: figureSaid(q.campaign) });
	if (q.sources?.length) chips.push({ key: 'source', text: said.sources(q.sources.map(orBlank)) });
	if (q.statuses?.length) chips.push({ key: 'status', text: said.statuses(q.statuses.map(orBlank)) });
	if (q.minScore !== undefined || q.maxScore !== undefined)
		chips.push({ key: 'score', text: said.score(q.minScore ?? 0, q.maxScore ?? 100) });
	if (q.tag) chips.push({ key: 'tag', text: said.tag(q.tag) });
	if (q.delivery) chips.push({ key: 'delivery', text: said.delivery[q.delivery] });
	for (const filter of q.fields ?? []) chips.push({ key: fieldKey(filter), text: filterWords(filter, custom) });
	return chips;
}

/** The whole query in words, '' for all contacts: the name of a delivery or an export. */
export function sentenceOf(
	q: ContactQuery,
	scheme: TierSchemeId,
	importName: (id: string) => string | null,
	listName: (id: string) => string | null = () => null,
	custom: readonly CustomField[] = [],
	...how: [figureSaid?: (f: CampaignFigure) => string]
): string {
	const parts = chipsOf(q, scheme, importName, listName, custom, ...how).map((c) => c.text);
	if (q.search) parts.push(words.filter.said.search(q.search));
	const text = parts.join(comma());
	return text.charAt(0).toUpperCase() + text.slice(1);
}
