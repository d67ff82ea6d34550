import type { ContactValues } from '#domain/chunk';
import type { MatchModel } from '#domain/matching/match';
import { matchRuleOf } from '#domain/matching/match-rules';
import type { Settings } from '#domain/settings';
import { explainSimilar, similarIndex, similarTo, type SimilarIndex } from '../../pipeline/match/similar/index';
import { contactId } from '../../store/contact-id';
import { readContacts, type StoredContact } from '../../store/contacts';
import { readPackedChunks } from '../../store/chunks/packed-chunks';
import type { Store } from '../../store/engine/open';
import { wallClock } from '../context';
import { breathe } from '../jobs';
import { visibleSerials } from './match-source';
import { RecordTexts } from './record-texts';
import { readModel, scoreOf, takesPart } from './similar';

/** Contacts up to which similar ones are looked for while somebody types: their index is built in one go. */
const MOST = 30_000;
/** Contacts up to which the first look waits for the index; above it the next one has it. */
const AT_ONCE = 5000;
/** ms for which an index is used after contacts changed: what it finds is read and judged anew. */
const STALE_MS = 20_000;
/** Contacts that are read of those found. */
const LOOKED_AT = 8;

let kept: { of: Store; generation: number; at: number; model: string; index: SimilarIndex; refs: Uint32Array } | null = null;
let building: Promise<void> | null = null;

const generationOf = async (db: Store): Promise<number> => Number((await db.get('settings', 'generation')) ?? 1);

async function build(db: Store, model: MatchModel, name: string, generation: number, serials: readonly number[]): Promise<void> {
	const chunks = await readPackedChunks(db, serials);
	const starts: number[] = [];
	const refs: number[] = [];
	for (const [n, chunk] of chunks.entries()) {
		starts.push(refs.length);
		for (let i = 0; i < (chunk?.alive.length ?? 0); i++) refs.push(contactId(serials[n] ?? 0, i));
	}
	const all = Uint32Array.from(refs);
	const records = {
		length: all.length,
		storedCount: all.length,
		heldCount: 0,
		primaryKey: 'email' as const,
		refs: all,
		active: new Uint8Array(all.length).fill(1)
	};
	const texts = new RecordTexts(
		records,
		{ at: serials.map((key) => ({ store: 'chunks', key })), starts },
		chunks.flatMap((c, n) => (c ? [[n, c] as const] : []))
	);
	const read = await texts.all(takesPart, async () => {
		await breathe();
		return false;
	});
	if (read)
		kept = {
			of: db,
			generation,
			at: wallClock(),
			model: name,
			index: similarIndex({ length: all.length, firstRow: 0, active: read.active, columns: read.columns }, model),
			refs: all
		};
}

/**
 * Stored contacts that are similar to one being typed, most likely first, by the model that the last import taught (none yet =
 * nothing is found), each judged by the values that it has now. At most a few, and not contact `not`.
 */
export async function similarContacts(
	db: Store,
	values: ContactValues,
	settings: Settings,
	not: number | null
): Promise<{ contact: StoredContact; score: number }[]> {
	const rule = matchRuleOf(settings, 'similar');
	if (!rule.on) return [];
	const [learned, generation, serials] = await Promise.all([readModel(db), generationOf(db), visibleSerials(db)]);
	const model = learned && { ...learned, fields: settings.matchFields };
	if (!model || serials.length === 0 || serials.length * 1000 > Math.min(MOST, settings.similarUpTo)) return [];
	const name = `${model.records} ${model.entities} ${model.slope} ${model.shift} ${JSON.stringify(model.fields)}`;
	if (!kept || kept.of !== db || kept.model !== name || (kept.generation !== generation && wallClock() - kept.at > STALE_MS)) {
		building ??= build(db, model, name, generation, serials).finally(() => {
			building = null;
		});
		building.catch(() => undefined);
		if (serials.length * 1000 <= AT_ONCE) await building;
	}
	if (kept?.of !== db) return [];
	const { index, refs } = kept;
	const ids = similarTo(values, index)
		.map(({ record }) => refs[record] ?? 0)
		.filter((id) => id !== not)
		.slice(0, LOOKED_AT);
	return (await readContacts(db, ids))
		.map((contact) => ({ contact, score: scoreOf(explainSimilar(contact.values, values, model).probability) }))
		.filter(({ score }) => score >= rule.ask)
		.sort((a, b) => b.score - a.score);
}
