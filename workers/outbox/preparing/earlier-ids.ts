import { rowValues } from '#domain/chunk';
import type { Batch } from '#domain/delivery';
import { PHONE_FIELDS, type FieldId } from '#domain/fields';
import type { ImportManifest } from '#domain/import';
import { primaryKeyOf } from '#domain/contacts/table-definition';
import { foldName } from '../../pipeline/match/fold';
import { phoneForms } from '../../pipeline/match/phone-key';
import { readBatches } from '../../store/batches';
import { contactId, positionsBySerial } from '../../store/contact-id';
import type { StoredContact } from '../../store/contacts';
import { clockWentBack } from '../../store/delivery-order';
import { readImports } from '../../store/imports';
import type { Store } from '../../store/engine/open';
import { deviceId, externalId, readSettings } from '../../store/settings';
import { readSomeColumns } from '../../store/chunks/some-columns';
import { GoneIndex, keyHash, phoneHash, rowHash } from './gone-index';
import { IdsSent, Numbers, othersSent } from './ids-sent';

/** Chunks of contacts read at once. */
const AT_ONCE = 8;

/** A contact as far as a person is known again by it: blank = by this not. */
interface Person {
	id: number;
	createdAt: number;
	/** The file and the row of it. */
	file: number | undefined;
	at: number;
	row: string;
	key: string;
	name: string;
	phones: readonly string[];
}
/** A contact, and those who went who are the same person, the newest first. */
interface Same {
	me: Person;
	gone: readonly Person[];
}

/**
 * [Note: external ids] A contact's external id is made of its place, and who comes again after a deletion, or with an import after that was
 * undone, is a new contact. A system that knows people by that id alone would hold them twice (PUSH-4). So whoever went leaves the id that
 * it was delivered under to the contact in which the same person comes again: the row of the same file under the same name, the same
 * primary key, or where that is blank the same number and name. One id is never two contacts': it is given once, and not while its first
 * owner is here. What was given is read from the deliveries themselves, and what the person was known by from the contacts that went, so
 * that erasing a person (CON-4) takes both away with the rest.
 */
export class EarlierIds {
	/** Contacts named otherwise than by their own id. */
	given = 0;

	constructor(
		private readonly db: Store,
		private readonly device: string,
		private readonly gone: GoneIndex,
		private readonly sent: IdsSent,
		/** Contact → whose external id it was delivered under before, which was somebody else's. */
		private readonly others: Numbers,
		/** Whose external id → who goes by it now. */
		private readonly holders: Numbers,
		private readonly keyed: Keys
	) {}

	/** The contacts with the external ids that they go out under. */
	async named<C extends StoredContact>(contacts: readonly C[]): Promise<C[]> {
		const before = await this.#sameAs(contacts);
		const asked = [...before.values()];
		await this.sent.learn(asked.flatMap(({ gone }) => gone));
		await this.sent.learn(asked.map(({ me }) => me));
		return contacts.map((c) => {
			const owner = this.#ownerFor(c, before.get(c.id));
			if (owner === c.id) return c;
			this.given++;
			return { ...c, externalId: externalId(this.device, owner) };
		});
	}

	/** Whose external id the contact goes under. */
	#ownerFor(c: StoredContact, found: Same | undefined): number {
		const before = this.others.get(c.id);
		if (before !== 0) return this.gone.isHere(before) ? c.id : before;
		if (!found || this.sent.of(c.id) !== 0) return c.id;
		const { me, gone } = found;
		const known = gone.filter((g) => this.sent.of(g.id) !== 0);
		const ofKey = known.filter((g) => g.key !== '' && g.key === me.key);
		const alone = new Set(ofKey.map((g) => this.sent.of(g.id))).size === 1;
		const surest = [
			known.filter((g) => g.row !== '' && g.row === me.row),
			ofKey.filter((g) => g.name === me.name),
			// Several had the primary key, under different names perhaps.
			alone ? ofKey : [],
			known.filter((g) => g.key === '' && isSameByPhone(g, me))
		];
		for (const { id } of surest.flat()) {
			const owner = this.sent.of(id);
			if (this.gone.isHere(owner) || (this.holders.get(owner) || c.id) !== c.id) continue;
			this.holders.set(owner, c.id);
			return owner;
		}
		return c.id;
	}

	/** Of each contact that may have been here before: who went and is the same person, the newest first. */
	async #sameAs(contacts: readonly StoredContact[]): Promise<Map<number, Same>> {
		const meant = new Map<number, { me: Person; ids: number[] }>();
		for (const c of contacts) {
			const me = this.keyed.of(c);
			const ids = new Set<number>();
			for (const hash of this.keyed.hashes(me)) for (const id of this.gone.under(hash)) ids.add(id);
			if (ids.size > 0) meant.set(c.id, { me, ids: [...ids] });
		}
		const known = await this.#read([...meant.values()].flatMap(({ ids }) => ids));
		const same = new Map<number, Same>();
		for (const [id, { me, ids }] of meant) {
			const gone = ids.flatMap((one) => known.get(one) ?? []).filter((g) => isSame(g, me));
			if (gone.length > 0) same.set(id, { me, gone });
		}
		return same;
	}

	async #read(ids: readonly number[]): Promise<Map<number, Person>> {
		const found = new Map<number, Person>();
		const bySerial = positionsBySerial(new Set(ids));
		const serials = [...bySerial.keys()];
		for (let at = 0; at < serials.length; at += AT_ONCE)
			for (const chunk of await readSomeColumns(this.db, serials.slice(at, at + AT_ONCE), this.keyed.read))
				for (const i of bySerial.get(chunk.serial) ?? []) {
					const id = contactId(chunk.serial, i);
					found.set(
						id,
						this.keyed.of({
							id,
							values: rowValues(chunk.columns, i),
							importId: chunk.importId,
							row: chunk.rows[i] ?? 0,
							createdAt: chunk.createdAt[i] ?? 0
						})
					);
				}
		return found;
	}
}

const isSame = (gone: Person, me: Person): boolean =>
	(gone.row !== '' && gone.row === me.row) || (gone.key === '' ? isSameByPhone(gone, me) : gone.key === me.key);
const isSameByPhone = (a: Person, b: Person): boolean => a.name !== '' && a.name === b.name && a.phones.some((p) => b.phones.includes(p));

/** The external ids of those who were delivered and went since; null = there are none, which costs little to know. */
export async function earlierIds(db: Store): Promise<EarlierIds | null> {
	const batches = await readBatches(db);
	if (batches.length === 0) return null;
	const imports = await readImports(db);
	const device = await deviceId(db);
	const keyed = new Keys(imports, primaryKeyOf((await readSettings(db)).table));
	const byId = new Map(imports.map((m) => [m.id, m]));
	// Of an import during whose life nothing was delivered nobody is known anywhere.
	const isTimely = !clockWentBack(batches);
	const sought = (importId: string): boolean => !isTimely || mayBeKnown(byId.get(importId), batches);
	const gone = await GoneIndex.read(db, keyed.primary, sought, (importId) => keyed.fileOf(importId));
	if (gone.isEmpty && batches.every((b) => b.earlierIds === undefined)) return null;
	const others = await othersSent(db, device, batches);
	const holders = new Numbers();
	for (const [id, owner] of others.entries()) if (gone.isHere(id)) holders.set(owner, id);
	return new EarlierIds(db, device, gone, new IdsSent(db, device, batches), others, holders, keyed);
}

const mayBeKnown = (m: ImportManifest | undefined, batches: readonly Batch[]): boolean =>
	m === undefined || batches.some((b) => wasThere(m, b) && !wasUndone(m, b));
/** By what counts on where both have it: a clock may have been set back between the two. */
const wasThere = (m: ImportManifest, { nextSerial, createdAt }: Batch): boolean =>
	nextSerial !== undefined ? m.chunks.some((serial) => serial < nextSerial) : (m.completedAt ?? 0) <= createdAt;
const wasUndone = ({ undone }: ImportManifest, { generation, createdAt }: Batch): boolean =>
	undone !== undefined &&
	(undone.generation !== undefined && generation !== undefined ? generation > undone.generation : createdAt > undone.at);

/** The external id that a contact was delivered under where it was that of somebody who went. */
export async function borrowedIds(db: Store): Promise<(contactId: number) => string | null> {
	const device = await deviceId(db);
	const others = await othersSent(db, device, await readBatches(db));
	return (id) => (others.get(id) === 0 ? null : externalId(device, others.get(id)));
}

/** By what a person is known again for certain. */
class Keys {
	readonly read: ReadonlySet<FieldId>;
	/** Imports of files that were read more than once → number of the file. */
	readonly #files = new Map<string, number>();

	constructor(
		imports: readonly ImportManifest[],
		readonly primary: FieldId
	) {
		this.read = new Set<FieldId>([primary, 'firstName', 'lastName', 'fullName', ...PHONE_FIELDS]);
		// The same bytes read from the same sheets: only then a row is the same row.
		const sameFile = new Map<string, string[]>();
		for (const m of imports)
			if (m.file.sha256) {
				const file = JSON.stringify([m.file.sha256, m.setup?.parts.map((p) => [p.file, p.sheetName])]);
				sameFile.set(file, [...(sameFile.get(file) ?? []), m.id]);
			}
		[...sameFile.values()].filter((ids) => ids.length > 1).forEach((ids, n) => ids.forEach((id) => this.#files.set(id, n)));
	}

	fileOf(importId: string): number | undefined {
		return this.#files.get(importId);
	}

	of({ id, values: v, importId, row: at, createdAt }: Pick<StoredContact, 'id' | 'values' | 'importId' | 'row' | 'createdAt'>): Person {
		const name = foldName(v.firstName, v.lastName, v.fullName);
		const file = this.#files.get(importId);
		return {
			id,
			createdAt,
			file,
			at,
			row: file !== undefined && name ? `${file} ${at} ${name}` : '',
			key: v[this.primary]?.trim().toLowerCase() ?? '',
			name,
			phones: name ? PHONE_FIELDS.flatMap((f) => (v[f] ? phoneForms(v[f]) : [])) : []
		};
	}

	/** All under which the same person may be found among those who went (gone-index.ts). */
	hashes({ file, at, row, key, phones }: Person): number[] {
		return [...(file === undefined || row === '' ? [] : [rowHash(file, at)]), keyHash(key), ...phones.map(phoneHash)];
	}
}
