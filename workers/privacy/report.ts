import type { ContactDetail } from '#domain/contact';
import { fieldDefinition, type FieldId } from '#domain/fields';
import { keyFactorTexts, messageText } from '#domain/messages/index';
import { personReport as english, type ReportWords } from '#domain/messages/person-report';
import { rowPlace } from '#domain/parts';
import { fail, ok, type Result } from '#domain/result';
import type { Tier } from '#domain/score';
import { TIER_SCHEMES } from '#domain/tier-schemes';
import { breathe } from '../imports/jobs';
import { allHeld } from '../imports/held-store';
import { contactDetail } from '../query/detail';
import { snapshot } from '../query/snapshot';
import { batchChunks, readBatches } from '../store/batches';
import { readImports } from '../store/imports';
import { openStore, type Store } from '../store/open';
import type { HeldRecord } from '../store/schema';
import { readSettings, userName } from '../store/settings';
import { sourceCells } from '../store/source-rows';
import { speak } from '../speak';
import { elsewhere } from './elsewhere';
import { findPerson } from './find';
import { html, page, table, type Markup } from './html';
import type { Person } from './person';
import { isTheirEntry, mayBeTheirs } from './rows';

const day = (at: number): string => (at > 0 ? new Date(at).toISOString().replace('T', ' ').slice(0, 16) : '');
type Label = (field: string) => string;
type TierName = (tier: Tier) => string;
/** In the language of the device, which every report is made in. */
let words: ReportWords = english;

/**
 * QueryApi.personReport: everything known of the person behind a contact as one readable page (a subject access report):
 * every value with where it came from, consent, what was done, deliveries with what was sent, original rows, lists. In the language
 * of the device; values, and what was sent, as they are.
 * @param onProgress share done, 0–1
 */
export async function personReport(
	id: number,
	onProgress: (done: number) => void
): Promise<Result<{ blob: Blob; name: string; maybe: number }>> {
	const db = await openStore();
	const p = await findPerson(db, id, async (done) => {
		onProgress(0.8 * done);
		await breathe();
	});
	if (!p) return fail('contactGone', {});
	const s = await snapshot();
	const settings = await readSettings(db);
	const own = await speak(db);
	words = own.words?.personReport ?? english;
	const label: Label = (field) => own.words?.fields[field] ?? fieldDefinition(field as FieldId, settings.customFields).label;
	const tier: TierName = (key) =>
		own.words?.tiers.schemes[settings.tierScheme].tiers[key] ?? TIER_SCHEMES[settings.tierScheme].tiers[key].label;
	const details = (await Promise.all(p.ids.map((one) => contactDetail(s, one)))).filter((d) => d !== null);
	const first = details.find((d) => d.id === id) ?? details[0];
	if (!first) return fail('contactGone', {});
	const name = nameOf(first);
	const others = details.length - 1;
	const found = await elsewhere(db, p);
	const waiting = await allHeld(db);
	const body = html`<h1>${words.title(name)}</h1>
		<p class="quiet">${words.made(day(Date.now()), who(await userName(db)), settings.deviceLabel || 'Muster')}</p>
		<p>${words.intro}</p>
		${others > 0 ? html`<p>${words.others(others)}</p>` : null} ${details.map((d) => contactPart(d, label, tier))}
		<h2>${words.deliveries}</h2>
		${await deliveriesPart(db, p)}
		<h2>${words.rows}</h2>
		${await rowsPart(db, p)}
		${waitingPart(
			waiting.filter((e) => isTheirEntry(p, e)),
			label
		)}
		<h2>${words.lists}</h2>
		<p>${words.listsText(found.lists, found.attempts, found.pictures)}</p>`;
	onProgress(1);
	// A row that nobody has decided about may be somebody else: what it holds is not to be handed out.
	return ok({ blob: page(words.title(name), body, own.language), name, maybe: waiting.filter((e) => mayBeTheirs(p, e)).length });
}

/** A device without a user's name writes itself so into the store, in every language. */
const who = (by: string): string => (by === 'This device' ? words.device : by);
const nameOf = ({ values: v }: ContactDetail): string =>
	v.fullName || [v.firstName, v.lastName].filter(Boolean).join(' ') || v.email || words.noName;

function contactPart(d: ContactDetail, label: Label, tier: TierName): Markup {
	const fields = (Object.keys(d.values) as FieldId[]).map((field) => {
		const from = d.provenance[field];
		return [
			label(field),
			d.values[field] ?? '',
			from?.kind === 'import' && from.fileName ? words.row(from.fileName, from.row ?? 0) : words.typed,
			from?.raw ?? '',
			from ? day(from.at) : '',
			who(from?.by ?? '')
		];
	});
	const events = d.history.map((e) => [
		day(e.at),
		messageText(e) + (e.kind === 'undone' ? `, ${words.takenBack}` : ''),
		who(e.by),
		html`${e.changes.map((c) => html`<div>${label(c.field)}: ${c.before ?? words.blank} → ${c.after ?? words.blank}</div>`)}`
	]);
	const past = d.details.past.map((one) => [day(one.at), one.score === null ? words.unscored : String(one.score)]);
	return html`<h2>${nameOf(d)} <span class="quiet">${words.id(d.externalId)}</span></h2>
		<h3>${words.fields}</h3>
		${table([words.field, words.value, words.from, words.original, words.when, words.by], fields)}
		<h3>${words.consent}</h3>
		${consentPart(d)}
		<h3>${words.history}</h3>
		${table([words.when, words.act, words.by, words.changes], events)}
		<h3>${words.score}</h3>
		<p>${d.score.score === null ? tier(d.score.tier) : words.scoreNow(String(d.score.score), tier(d.score.tier))}</p>
		${d.score.keyFactors.length > 0 ? html`<p>${words.scoreWhy}: ${keyFactorTexts(d.score, d.details).join(', ')}</p>` : null}
		${d.details.byHand ? html`<p>${words.scoreByHand(who(d.details.byHand.by), d.details.byHand.why)}</p>` : null}
		${
			past.length > 1
				? html`<p>${words.scorePast}</p>
						${table([words.when, words.score], past)}`
				: null
		}`;
}

/** Consent with its wording, since when, where it was recorded and by whom. */
function consentPart({ values: v, provenance }: ContactDetail): Markup {
	if (!v.consentStatus && !v.consentDate && !v.consentText) return html`<p>${words.consentNone}</p>`;
	const from = provenance.consentStatus ?? provenance.consentText ?? provenance.consentDate;
	return table(
		[words.field, words.value],
		[
			[words.consentStatus, v.consentStatus ?? ''],
			[words.consentChannel, v.consentChannel ?? ''],
			[words.consentDate, v.consentDate ?? ''],
			[words.consentText, v.consentText ?? ''],
			[words.consentSource, from?.kind === 'import' && from.fileName ? words.row(from.fileName, from.row ?? 0) : words.typed],
			[words.consentBy, from ? [who(from.by ?? ''), day(from.at)].filter(Boolean).join(', ') : '']
		]
	);
}

async function deliveriesPart(db: Store, p: Person): Promise<Markup> {
	const names = new Map((await db.getAll('destinations')).map((d) => [d.id, d.name]));
	const rows: (string | Markup)[][] = [];
	for (const batch of await readBatches(db))
		for await (const chunk of batchChunks(db, batch))
			for (const id of p.ids) {
				const i = chunk.contactIds.indexOf(id);
				if (i < 0) continue;
				const sent = Object.entries(chunk.records[i]?.properties ?? {}).filter(([, v]) => v !== null && v !== '');
				rows.push([
					day(chunk.at[i] || batch.createdAt),
					names.get(batch.destinationId) ?? batch.destinationId,
					words.statuses[statusOf(chunk.status[i] ?? 0)] ?? '',
					chunk.crmIds[i] ?? '',
					html`${sent.map(([k, v]) => html`<div>${k}: ${String(v)}</div>`)}`
				]);
			}
	return rows.length === 0
		? html`<p>${words.deliveriesNone}</p>`
		: table([words.when, words.destination, words.state, words.record, words.sent], rows);
}
const statusOf = (code: number): string => Object.keys(words.statuses)[code] ?? '';

async function rowsPart(db: Store, p: Person): Promise<Markup> {
	const imports = new Map((await readImports(db)).map((m) => [m.id, m]));
	const parts: Markup[] = [];
	for (const [importId, wanted] of p.rows) {
		const manifest = imports.get(importId);
		for (const [row, cells] of await sourceCells(db, importId, new Set(wanted))) {
			const header = (i: number): string => manifest?.setup?.mapping.find((m) => m.index === i)?.header || words.column(i + 1);
			const at = rowPlace(manifest?.file.name ?? importId, manifest?.setup?.parts, row);
			parts.push(
				html`<h3>${words.row(at.file, at.row)}</h3>
					${table(
						[words.field, words.value],
						cells.flatMap((cell, i) => (cell === '' ? [] : [[header(i), cell]]))
					)}`
			);
		}
	}
	return parts.length === 0 ? html`<p>${words.rowsNone}</p>` : html`${parts}`;
}

function waitingPart(theirs: readonly HeldRecord[], label: Label): Markup | null {
	if (theirs.length === 0) return null;
	return html`<h2>${words.waiting}</h2>
		${theirs.map(
			(e) =>
				html`<h3>${day(e.heldAt)}</h3>
					${table(
						[words.field, words.value],
						Object.entries(e.values).map(([f, v]) => [label(f), v ?? ''])
					)}`
		)}`;
}
