import type { ContactDetail } from '#domain/contact';
import { CHUNK_ROWS } from '#domain/chunk';
import { isNamed, type Whom } from '#domain/contacts/erasure';
import { fieldDefinition, type FieldId } from '#domain/fields';
import { keyFactorTexts, messageText } from '#domain/messages/index';
import { personReport as english, type ReportWords } from '#domain/messages/person-report';
import { rowPlace } from '#domain/imports/parts';
import { personName } from '#domain/contacts/person-name';
import { fail, ok, type Result } from '#domain/result';
import { TIER_SCHEMES } from '#domain/scoring/tier-schemes';
import { TYPED } from '../imports/fix/typed-values';
import { ISSUES_OF_COMMIT } from '../imports/issue-keys';
import { breathe } from '../imports/jobs';
import { allSkipped } from '../imports/held/held-skipped';
import { allHeld } from '../imports/held/held-store';
import { contactDetail } from '../query/detail';
import { snapshot } from '../query/snapshot';
import { batchChunks, readBatches, statusAt } from '../store/batches';
import { readImports } from '../store/imports';
import { openStore, type Store } from '../store/engine/open';
import { isUnsure, readEntries } from '../store/outbox';
import type { HeldRecord } from '../store/schema';
import { readSettings, userName } from '../store/settings';
import { sourceCells } from '../store/chunks/source-rows';
import { speak } from '../speak';
import { elsewhere, readElsewhere } from './elsewhere';
import { findPerson } from './find';
import { html, page, table, type Markup } from './html';
import type { Person } from './person';
import { attemptsPart, attendeesPart, heldPart, visitorsPart } from './report-elsewhere';
import { day, who, type Language } from './report-language';
import { isTheirEntry, mayBeTheirs } from './rows';

/**
 * QueryApi.personReport: everything known of the person behind a contact, or of somebody who need be none, as one readable page (a subject
 * access report): every value with where it came from, consent, what was done, deliveries with what was sent, original rows, rows that wait
 * or were skipped, lists, attempts, what was said at a booth, lists of attendees. In the language of the device; values, and what was sent,
 * as they are.
 * @param onProgress share done, 0–1
 */
export async function personReport(
	whom: Whom,
	onProgress: (done: number) => void
): Promise<Result<{ blob: Blob; name: string; maybe: number }>> {
	const db = await openStore();
	const p = await findPerson(db, whom, async (done) => {
		onProgress(0.8 * done);
		await breathe();
	});
	if (!p) return fail('contactGone', {});
	const s = await snapshot();
	const settings = await readSettings(db);
	const details = (await Promise.all(p.ids.map((one) => contactDetail(s, one)))).filter((d) => d !== null);
	const first = details.find((d) => d.id === whom) ?? details[0];
	if (!first && typeof whom === 'number') return fail('contactGone', {});
	const [found, there, waiting, skipped, sent, rows, by] = [
		await elsewhere(db, p),
		await readElsewhere(db, p),
		await allHeld(db),
		await allSkipped(db),
		await deliveriesOf(db, p),
		await rowsOf(db, p),
		await userName(db)
	];
	// All is read: from here on nobody comes between, so that a report in another language that is made meanwhile takes no word of it.
	const own = await speak(db);
	const words = own.words?.personReport ?? english;
	const language: Language = {
		words,
		label: (field) => own.words?.fields[field] ?? fieldDefinition(field as FieldId, settings.customFields).label,
		tier: (key) => own.words?.tiers.schemes[settings.tierScheme].tiers[key] ?? TIER_SCHEMES[settings.tierScheme].tiers[key].label
	};
	const name = first ? nameOf(first, words) : soughtAs(whom);
	const others = details.length - 1;
	const theirs = (e: HeldRecord): boolean => isTheirEntry(p, e);
	const body = html`<h1>${words.title(name)}</h1>
		<p class="quiet">${words.made(day(Date.now()), who(by, words), settings.deviceLabel || 'Muster')}</p>
		<p>${words.intro}</p>
		${first ? null : html`<p>${words.noContact}</p>`} ${others > 0 ? html`<p>${words.others(others)}</p>` : null}
		${details.map((d) => contactPart(d, language))}
		<h2>${words.deliveries}</h2>
		${deliveriesPart(sent, words)}
		<h2>${words.rows}</h2>
		${rowsPart(rows, language)} ${heldPart(words.waiting, waiting.filter(theirs), language)}
		${heldPart(words.skipped, skipped.filter(theirs), language)}
		<h2>${words.lists}</h2>
		<p>${words.listsText(found.lists, found.attempts, found.pictures)}</p>
		${attemptsPart(there.attempts, language)} ${visitorsPart(there.visitors, language)} ${attendeesPart(there.attendees, language)}`;
	onProgress(1);
	// A row that nobody has decided about may be somebody else: what it holds is not to be handed out.
	return ok({ blob: page(words.title(name), body, own.language), name, maybe: waiting.filter((e) => mayBeTheirs(p, e)).length });
}

const nameOf = ({ values: v }: ContactDetail, words: ReportWords): string => personName(v) || v.email || words.noName;

/** How somebody who is no contact was asked for. */
const soughtAs = (whom: Whom): string =>
	typeof whom === 'number'
		? ''
		: isNamed(whom)
			? whom.name.trim()
			: ([whom.name, whom.email, whom.phone].map((said) => said.trim()).find((said) => said !== '') ?? '');

function contactPart(d: ContactDetail, { words, label, tier }: Language): Markup {
	const fields = (Object.keys(d.values) as FieldId[]).map((field) => {
		const from = d.provenance[field];
		return [
			label(field),
			d.values[field] ?? '',
			from?.kind === 'import' && from.fileName ? words.row(from.fileName, from.row ?? 0) : words.typed,
			from?.raw ?? '',
			from ? day(from.at) : '',
			who(from?.by ?? '', words)
		];
	});
	const events = d.history.map((e) => [
		day(e.at),
		messageText(e) + (e.kind === 'undone' ? `, ${words.takenBack}` : ''),
		who(e.by, words),
		html`${e.changes.map((c) => html`<div>${label(c.field)}: ${c.before ?? words.blank} → ${c.after ?? words.blank}</div>`)}`
	]);
	const past = d.details.past.map((one) => [day(one.at), one.score === null ? words.unscored : String(one.score)]);
	return html`<h2>${nameOf(d, words)} <span class="quiet">${words.id(d.externalId)}</span></h2>
		<h3>${words.fields}</h3>
		${table([words.field, words.value, words.from, words.original, words.when, words.by], fields)}
		<h3>${words.consent}</h3>
		${consentPart(d, words)}
		<h3>${words.history}</h3>
		${table([words.when, words.act, words.by, words.changes], events)}
		<h3>${words.score}</h3>
		<p>${d.score.score === null ? tier(d.score.tier) : words.scoreNow(String(d.score.score), tier(d.score.tier))}</p>
		${d.score.keyFactors.length > 0 ? html`<p>${words.scoreWhy}: ${keyFactorTexts(d.score, d.details).join(', ')}</p>` : null}
		${d.details.byHand ? html`<p>${words.scoreByHand(who(d.details.byHand.by, words), d.details.byHand.why)}</p>` : null}
		${
			past.length > 1
				? html`<p>${words.scorePast}</p>
						${table([words.when, words.score], past)}`
				: null
		}`;
}

/** Consent with its wording, since when, where it was recorded and by whom. */
function consentPart({ values: v, provenance }: ContactDetail, words: ReportWords): Markup {
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
			[words.consentBy, from ? [who(from.by ?? '', words), day(from.at)].filter(Boolean).join(', ') : '']
		]
	);
}

/** A contact in a delivery, as it was sent. */
interface Sent {
	at: number;
	destination: string;
	state: keyof ReportWords['statuses'];
	crmId: string;
	properties: [string, string][];
}

async function deliveriesOf(db: Store, p: Person): Promise<Sent[]> {
	const names = new Map((await db.getAll('destinations')).map((d) => [d.id, d.name]));
	const sent: Sent[] = [];
	for (const batch of await readBatches(db))
		for await (const chunk of batchChunks(db, batch))
			for (const id of p.ids) {
				const i = chunk.contactIds.indexOf(id);
				if (i < 0) continue;
				const status = statusAt(chunk, i);
				const filled = Object.entries(chunk.records[i]?.properties ?? {}).filter(([, v]) => v !== null && v !== '');
				sent.push({
					at: chunk.at[i] || batch.createdAt,
					destination: names.get(batch.destinationId) ?? batch.destinationId,
					state: isUnsure(await readEntries(db, batch.id), batch, chunk.n * CHUNK_ROWS + i, status) ? 'unanswered' : status,
					crmId: chunk.crmIds[i] ?? '',
					properties: filled.map(([k, v]) => [k, String(v)])
				});
			}
	return sent;
}

function deliveriesPart(sent: readonly Sent[], words: ReportWords): Markup {
	if (sent.length === 0) return html`<p>${words.deliveriesNone}</p>`;
	const rows = sent.map((s) => [
		day(s.at),
		s.destination,
		words.statuses[s.state] ?? '',
		s.crmId,
		html`${s.properties.map(([k, v]) => html`<div>${k}: ${v}</div>`)}`
	]);
	return table([words.when, words.destination, words.state, words.record, words.sent], rows);
}

/** A row of a file as it was read, under the headers of its columns ('' = the file has none there). */
interface OriginalRow {
	at: { file: string; row: number };
	cells: [header: string, n: number, cell: string][];
	/** What somebody typed into it before it stayed out. */
	typed: [field: FieldId, value: string][];
}

async function rowsOf(db: Store, p: Person): Promise<OriginalRow[]> {
	const imports = new Map((await readImports(db)).map((m) => [m.id, m]));
	const rows: OriginalRow[] = [];
	const typed = await typedInto(db, p);
	for (const [importId, wanted] of p.rows) {
		const manifest = imports.get(importId);
		const header = (i: number): string => manifest?.setup?.mapping.find((m) => m.index === i)?.header ?? '';
		for (const [row, cells] of await sourceCells(db, importId, new Set(wanted)))
			rows.push({
				at: rowPlace(manifest?.file.name ?? importId, manifest?.setup?.parts, row),
				cells: cells.flatMap((cell, i) => (cell === '' ? [] : [[header(i), i + 1, cell]])),
				typed: typed.get(`${importId}/${row}`) ?? []
			});
	}
	return rows;
}

/** Import and row → what was typed into it, of the rows of a person. */
async function typedInto(db: Store, p: Person): Promise<Map<string, OriginalRow['typed']>> {
	const found = new Map<string, OriginalRow['typed']>();
	for (const [importId, rows] of p.rows)
		for (const issue of (await db.getAll('issues', IDBKeyRange.bound([importId, ISSUES_OF_COMMIT], [importId, Infinity]))).flat()) {
			if (issue.ruleId !== TYPED || issue.field === null || !rows.includes(issue.row)) continue;
			const key = `${importId}/${issue.row}`;
			found.set(key, [...(found.get(key) ?? []), [issue.field, issue.value]]);
		}
	return found;
}

function rowsPart(rows: readonly OriginalRow[], { words, label }: Language): Markup {
	if (rows.length === 0) return html`<p>${words.rowsNone}</p>`;
	return html`${rows.map(
		({ at, cells, typed }) =>
			html`<h3>${words.row(at.file, at.row)}</h3>
				${table(
					[words.field, words.value],
					[
						...cells.map(([header, n, cell]) => [header || words.column(n), cell]),
						...typed.map(([field, text]) => [`${label(field)} (${words.typed})`, text])
					]
				)}`
	)}`;
}
