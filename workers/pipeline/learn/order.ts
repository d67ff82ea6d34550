import type { FieldId } from '#domain/fields';
import type { LearnColumn } from '#domain/scoring/learned-model';
import { foldWords } from '../score/knowledge/fold';
import { afterKind } from './after-words';

/**
 * Which date outcomes are ordered by, and what it is called. `isDate`: it says when the contact came, so that ages may be counted from it.
 * `future`: dates after now, which are unknown.
 */
export interface TimeOrder {
	field: FieldId;
	label: string;
	order: Float64Array;
	isDate: boolean;
	future: number;
}

const DAY = 86_400_000;
/** Share of the won, and of the lost, whose date must be known: blank on one side, the order would tell the outcome. */
const KNOWN = 0.8;
const LEAST_DAYS = 10;
/** Share of dates after now that are taken for slips; more are plans, and no order of what was. */
const FUTURE = 0.05;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:$|[T ])/;

/** Names of a date when a contact came, as whole words. */
const CAME: readonly string[] = [
	'created',
	'creation',
	'create date',
	'registered',
	'registration',
	'signed up',
	'sign up',
	'signup',
	'subscribed on',
	'inquiry',
	'enquiry',
	'request date',
	'requested',
	'submitted',
	'submission',
	'received',
	'entered',
	'added',
	'lead date',
	'date of lead',
	'first seen',
	'first contact',
	'first contacted',
	'first touch',
	'first visit',
	'opened',
	'open date',
	'application date',
	'applied',
	'visit date',
	'event date',
	'call date',
	'contact date',
	'contacted on',
	'acquired',
	'imported',
	'timestamp',
	'erstellt',
	'angelegt',
	'erstellungsdatum',
	'anlagedatum',
	'registriert',
	'anfrage',
	'anfragedatum',
	'eingang',
	'eingangsdatum',
	'erstkontakt',
	'cree',
	'date de creation',
	'inscription',
	'demande',
	'premier contact',
	'recu',
	'creado',
	'fecha de creacion',
	'fecha de alta',
	'registro',
	'solicitud',
	'primer contacto',
	'creato',
	'data di creazione',
	'registrazione',
	'richiesta',
	'primo contatto',
	'criado',
	'data de criacao',
	'cadastro',
	'primeiro contato'
];
/** A contract's end is no time at which it was closed. */
const ENDS = / (?:end|ends|ended|expiry|expires|expiration|renewal|due|until|ende|ablauf|fin|vencimiento|scadenza|termino) /;
const PLAIN = new Set(['date', 'datum', 'fecha', 'data', 'day', 'tag']);

/**
 * How well a date tells the order of contacts: when they came, else when they agreed, else when the deal was closed, else the last that was
 * done.
 */
function rankOf({ id, label }: LearnColumn): number {
	if (id === 'createdDate') return 5;
	if (id === 'consentDate') return 3;
	if (id === 'lastActivityDate') return 1;
	const after = afterKind(label);
	const words = foldWords(label.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2'));
	if (after === 'lastActivity') return 1;
	if (PLAIN.has(words.trim()) || CAME.some((p) => words.includes(` ${p} `))) return 4;
	return after === 'closing' && !ENDS.test(words) ? 2 : 0;
}

/**
 * The date by which a model can be tried forward in time, or null where none is known of most won and most lost. One after the
 * outcome (Close Date, Last Contacted) orders them too; what orders is never learned from, so that nothing leaks.
 *
 * @param labels 1 won, 0 lost, −1 no outcome, per row @param now ms
 */
export function timeOrder(columns: readonly LearnColumn[], labels: Int8Array, now: number): TimeOrder | null {
	const ranked = columns
		.map((column) => ({ column, rank: rankOf(column) }))
		.filter((c) => c.rank > 0)
		.sort((a, b) => b.rank - a.rank);
	for (const { column, rank } of ranked) {
		const order = Float64Array.from(labels, (_, i) => {
			const v = column.values[i];
			return v && ISO_DATE.test(v) ? Date.parse(v.replace(' ', 'T')) : NaN;
		});
		const future = tells(order, labels, now);
		if (future !== null) return { field: column.id, label: column.label, order, isDate: rank > 2, future };
	}
	return null;
}

/** Sets dates after now to unknown where they are few, and says how many; null where the dates tell no order. */
function tells(order: Float64Array, labels: Int8Array, now: number): number | null {
	const [known, all] = [
		[0, 0],
		[0, 0]
	];
	const days = new Set<number>();
	let future = 0;
	for (let i = 0; i < order.length; i++) {
		const y = labels[i]!;
		if (y < 0) continue;
		all[y]!++;
		const at = order[i]!;
		if (Number.isNaN(at)) continue;
		known[y]!++;
		days.add(Math.floor(at / DAY));
		if (at > now + DAY) {
			future++;
			order[i] = NaN;
		}
	}
	return days.size > LEAST_DAYS && future <= FUTURE * (known[0]! + known[1]!) && known.every((n, y) => all[y]! > 0 && n >= KNOWN * all[y]!)
		? future
		: null;
}
