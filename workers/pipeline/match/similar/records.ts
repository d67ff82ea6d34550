import type { ContactValues } from '#domain/chunk';
import type { FieldId } from '#domain/fields';
import { Email } from './features/email';
import type { Cell, Feature } from './features/feature';
import { mixed } from './features/interned';
import { nameFeatures, Names } from './features/name';
import { Phones } from './features/phones';
import { Place } from './features/place';
import { Street } from './features/street';
import { company, job, plain, TextFeature, title } from './features/text';
import { choice, date, identifier, profile, reference, ValueFeature, web } from './features/value';
import type { Planned } from './plan';
import type { SimilarTable } from './table';

const textKinds = { company, title, job, text: plain } as const;
const valueKinds = { date, identifier, choice, profile, reference, web } as const;

/** Most cells have nothing to trim. */
const trimmed = (text: string): string =>
	text.charCodeAt(0) > 32 && text.charCodeAt(0) < 127 && text.charCodeAt(text.length - 1) > 32 && text.charCodeAt(text.length - 1) < 127
		? text
		: text.trim();

/** The records of a table as typed arrays, by comparison. */
export class Records {
	readonly features: Feature[] = [];
	names: Names | null = null;
	email: Email | null = null;
	phones: Phones | null = null;
	street: Street | null = null;
	place: Place | null = null;
	readonly texts: TextFeature[] = [];
	/** The organisation's name, where there is one: as a contact's company or as what is listed. */
	firm: TextFeature | null = null;
	readonly values: ValueFeature[] = [];
	/** Hash of everything that is compared: equal records can't be told apart, in whatever order they come. */
	readonly content: Uint32Array;

	/** @param capacity records that there is room for */
	constructor(
		plan: readonly Planned[],
		readonly capacity: number
	) {
		this.content = new Uint32Array(capacity);
		for (const { id, fields } of plan) {
			const kind = id.split(' ')[0] ?? '';
			if (kind === 'given') this.features.push(...nameFeatures((this.names = new Names(capacity))));
			else if (kind === 'email') this.features.push((this.email = new Email(capacity, this.names)));
			else if (kind === 'phones') this.features.push((this.phones = new Phones(capacity)));
			else if (kind === 'street') this.features.push((this.street = new Street(capacity)));
			else if (kind === 'place') this.features.push((this.place = new Place(capacity)));
			else if (kind in textKinds)
				this.features.push(this.kept(this.texts, new TextFeature(textKinds[kind as keyof typeof textKinds], id, fields, capacity)));
			else if (kind in valueKinds)
				this.features.push(this.kept(this.values, new ValueFeature(valueKinds[kind as keyof typeof valueKinds], id, fields, capacity)));
		}
		this.firm = this.texts.find((t) => t.kind === company || t.kind === title) ?? null;
	}

	private kept<F>(list: F[], feature: F): F {
		list.push(feature);
		return feature;
	}

	read(i: number, cell: Cell): void {
		let content = 7;
		for (const feature of this.features) {
			feature.read(i, cell);
			content = mixed(Math.imul(content, 31), feature.content(i));
		}
		this.content[i] = content;
	}

	/** Reads records [from, to) of a table. @param base record at which the table begins among these */
	readRows({ columns, active }: Pick<SimilarTable, 'columns' | 'active'>, from: number, to: number, base = 0): void {
		let at = from;
		const cell = (field: FieldId): string => {
			const value = columns.get(field)?.[at];
			return value === null || value === undefined ? '' : trimmed(value);
		};
		for (; at < to; at++) if (active[at] === 1) this.read(base + at, cell);
	}

	/** All records are read, and stay: lets go of the texts that their cells are parts of. */
	settle(): void {
		for (const feature of this.features) feature.forget?.();
	}

	readValues(i: number, values: ContactValues): void {
		this.read(i, (field: FieldId) => values[field]?.trim() ?? '');
	}

	/** Levels of all comparisons of two records, into `out` from `at`. */
	compare(i: number, j: number, out: Uint8Array, at: number): void {
		const { features } = this;
		for (let f = 0; f < features.length; f++) out[at + f] = features[f]!.level(i, j);
	}
}
