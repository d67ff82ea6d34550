import { share, type ColumnContent, type Kind } from './content';
import { judge } from './expect';
import type { HeaderMeaning } from './header';
import type { Concept } from './synonyms/index';

type Message = { code: string; params: Record<string, string | number> };

/** One possible meaning of one column. */
export interface Candidate {
	index: number;
	concept: Concept;
	score: number;
	reason: Message;
	warning?: Message;
}

/** Scores by how much of the header matched and what the content says: only agreeing, blank or undecidable content reaches 0.9. */
const SCORES = {
	whole: { agrees: 0.97, blank: 0.9, neutral: 0.9, contradicts: 0.35 },
	part: { agrees: 0.84, blank: 0.7, neutral: 0.66, contradicts: 0.3 }
} as const;

/** Kinds that may decide a column whose header says nothing, with the least they need. */
const BY_CONTENT: readonly (readonly [Concept, Kind, number])[] = [['email', 'email', 0.7], ['linkedin', 'linkedin', 0.65], ['phone', 'phone', 0.6]];

/** Every meaning that header or content propose for a column. `hasJobTitle`: another column is plainly the job title. */
export function candidatesFor(index: number, header: string, meaning: HeaderMeaning, content: ColumnContent, hasJobTitle: boolean): Candidate[] {
	const list: Candidate[] = [];
	if (meaning.concept && meaning.match !== 'none') {
		for (const concept of resolve(meaning.concept, content, hasJobTitle)) list.push(byHeader(index, header, concept, meaning.match, content));
	}
	if (meaning.aside) return list;
	for (const [concept, kind, score] of BY_CONTENT) {
		if (meaning.concept === concept || share(content, kind) < 0.8) continue;
		// Bare digits are as often an order number as a phone number.
		if (kind === 'phone' && !content.samples.every((v) => /^\+|[\s().-]/.test(v.trim()))) continue;
		const params = { header, hits: content.hits[kind], total: content.filled, kind };
		const candidate: Candidate = { index, concept, score, reason: { code: 'mappedByContent', params } };
		// A header that says otherwise makes it a guess to look at.
		list.push(meaning.concept ? { ...candidate, score: score - 0.15, warning: { code: 'headerIsOther', params } } : candidate);
	}
	const companies = meaning.concept === 'fullName' && share(content, 'company') >= 0.5;
	if (companies) list.push({ index, concept: 'company', score: 0.6, reason: { code: 'mappedByContent', params: { header, hits: content.hits.company, total: content.filled, kind: 'company' } } });
	return list;
}

/** Headers whose meaning the values decide: "Title" is an honorific or a job, "Location" a country, an address or a city. */
function resolve(concept: Concept, content: ColumnContent, hasJobTitle: boolean): Concept[] {
	if (concept === 'title') {
		if (share(content, 'honorific') >= 0.5 || (content.filled === 0 && hasJobTitle)) return ['salutation'];
		return ['jobTitle'];
	}
	if (concept === 'location') {
		if (share(content, 'address') >= 0.5) return ['street'];
		return share(content, 'country') >= 0.6 && share(content, 'state') < 0.6 ? ['country'] : ['city'];
	}
	return [concept];
}

function byHeader(index: number, header: string, concept: Concept, match: 'whole' | 'part', content: ColumnContent): Candidate {
	const verdict = judge(concept, content);
	const score = SCORES[match][verdict.state];
	const params = { header, concept, hits: verdict.hits, total: content.filled, kind: verdict.kind };
	if (verdict.state === 'blank') return { index, concept, score, reason: { code: 'mappedBlank', params } };
	if (verdict.state === 'agrees' && verdict.kind !== 'text') return { index, concept, score, reason: { code: 'mappedByBoth', params } };
	if (verdict.state !== 'contradicts') return { index, concept, score, reason: { code: 'mappedByHeader', params } };
	const warning: Message = verdict.found
		? { code: 'contentIsOther', params: { ...params, kind: verdict.found } }
		: { code: 'contentMismatch', params: { ...params, example: content.exception(verdict.kind).slice(0, 60) } };
	return { index, concept, score, reason: { code: 'mappedByHeader', params }, warning };
}
