import type { Column, ContactChunk } from '#domain/chunk';
import { mappedField, type ColumnMapping } from '#domain/imports/mapping';
import { channelsIn, channelsOf, channelText, isRefusal, type Channel } from '#domain/contacts/refusal';
import { addNote, columnIn } from '../fill-in';
import { memoise } from '../values/memo';
import { consentOf } from './choices/consent-answers';
import { readerOf, readers, type Reader } from './readers/index';
import { filled, type SourceColumns } from './source';

const named = memoise(channelsIn, 500);
/** What a column is about: by its header ("Do not call"), else by the value itself ("unsubscribed"). Empty = it doesn't say. */
const about = (m: ColumnMapping, cell: string): ReadonlySet<Channel> => {
	const said = named(m.header);
	return said.size > 0 ? said : named(cell);
};

interface Refusing {
	m: ColumnMapping;
	reader: Reader;
}

/** Columns by which people refuse. One that was left out for blank first rows counts; one that a person left out doesn't. */
const refusingColumns = (mapping: readonly ColumnMapping[]): Refusing[] =>
	mapping.flatMap((m) => {
		const field = mappedField(m);
		const reader = field !== null ? readerOf(m, field) : m.byUser ? undefined : readers.get(m.reader ?? '');
		return reader?.refuses ? [{ m, reader }] : [];
	});

/** Channels refused by row, as columns add to them; null = all. */
class Refused {
	readonly by = new Map<number, Set<Channel> | null>();
	add(row: number, channels: ReadonlySet<Channel>): void {
		const known = this.by.get(row);
		if (known === null || channels.size === 0) this.by.set(row, null);
		else this.by.set(row, new Set([...(known ?? []), ...channels]));
	}
}

/**
 * Who refuses in any column is stored as refusing, with the channels that the columns name and the day that they say: a no elsewhere, or
 * consent that was given, never stands above it. Consent that was given by a column about one channel is about that one alone.
 */
export function sayConsent(chunk: ContactChunk, source: SourceColumns, mapping: readonly ColumnMapping[]): void {
	const { columns, rowNumbers } = chunk;
	const stating = mapping.filter((m) => mappedField(m) === 'consentStatus');
	const refusing = refusingColumns(mapping);
	if (stating.length === 0 && refusing.length === 0) return;
	const own = columns.get('consentChannel')?.slice();
	const refused = new Refused();
	const granted = new Map<number, ReadonlySet<Channel>>();
	for (const m of stating) {
		const status = columns.get('consentStatus') as Column;
		const cells = source.column(m.index);
		for (let i = 0; i < cells.length; i++) {
			const cell = filled(cells[i] ?? null);
			const said = status[i] ?? null;
			if (cell === null || said === null) continue;
			const channels = own?.[i] ? channelsOf(own[i] as string) : about(m, cell);
			if (isRefusal(said)) refused.add(i, channels);
			else if (said === 'Granted') granted.set(i, channels);
		}
	}
	const days = new Days(chunk, mapping);
	for (const column of refusing) refuse(chunk, source, column, refused, days);
	for (const [row, channels] of [...[...granted].filter(([i]) => !refused.by.has(i)), ...refused.by]) {
		const text = channels === null ? '' : channelText(channels);
		if (text !== '' || own?.[row]) columnIn(columns, 'consentChannel', rowNumbers.length)[row] = text || null;
	}
}

function refuse({ columns, rowNumbers }: ContactChunk, source: SourceColumns, { m, reader }: Refusing, refused: Refused, days: Days): void {
	const cells = source.column(m.index);
	for (let i = 0; i < cells.length; i++) {
		const cell = filled(cells[i] ?? null);
		if (cell === null || !reader.refuses?.(cell)) continue;
		refused.add(i, about(m, cell));
		const status = columnIn(columns, 'consentStatus', rowNumbers.length);
		if (consentOf(status[i] ?? '') !== 'Withdrawn') status[i] = reader.refusal ?? 'Denied';
		const day = reader.refusedOn?.(cell) ?? null;
		if (day !== null) days.set(i, day, m);
	}
}

/** The dates of consent, as refusals take them over: the day of leaving stands above that of joining, which goes to the notes. */
class Days {
	readonly #refusals = new Set<number>();
	readonly #header: string;
	constructor(
		private readonly chunk: ContactChunk,
		mapping: readonly ColumnMapping[]
	) {
		this.#header = mapping.find((m) => mappedField(m) === 'consentDate')?.header ?? 'Consent Date';
	}
	set(row: number, day: string, m: ColumnMapping): void {
		const { columns, rowNumbers } = this.chunk;
		const field = mappedField(m);
		const dates = columnIn(columns, 'consentDate', rowNumbers.length);
		const before = dates[row] ?? null;
		const isFirst = !this.#refusals.has(row);
		this.#refusals.add(row);
		if (before?.trim() === day) return;
		if (isFirst) {
			if (before !== null && field !== 'consentDate') addNote(columns, row, rowNumbers.length, `${this.#header}: ${before.trim()}`);
			dates[row] = day;
		} else if (field === 'consentStatus') addNote(columns, row, rowNumbers.length, `${m.header}: ${day}`);
	}
}
