import { PHONE_FIELDS, PHONE_TYPE_FIELDS, type FieldId } from '#domain/fields';
import { isFormerForm, lineOf } from '../../values/phones/phone-forms';
import { splitPhone } from '../../values/phones/phone-text';
import { drop, pickedSide, put, type Draft } from '../draft';

interface Phone {
	text: string;
	type: string;
	/** The same for both forms of a line. */
	digits: string;
	written: string;
	extension: string;
}

function read(text: string, type: string): Phone {
	const { main, extension } = splitPhone(text);
	const written = main.replace(/\D/gu, '') || text;
	return { text, type, digits: lineOf(written), written, extension };
}

/** The five slots of a side; null = blank. A type without a number is nothing. */
const slotsOf = (values: Draft['existing']): (Phone | null)[] =>
	PHONE_FIELDS.map((field, s) => {
		const text = values[field];
		return text ? read(text, values[PHONE_TYPE_FIELDS[s] ?? 'phone1Type'] ?? '') : null;
	});

/**
 * Unites the phone numbers of both sides, each once, the existing ones first and where they stand, new ones in the
 * first free slot. A number with an extension takes the place of the same number without, and the other form of a number where the rule
 * says so and it is not one that nobody dials any more. What finds no slot is reported.
 * A person who picked an incoming number gets the incoming ones first.
 */
export function mergePhones(d: Draft): void {
	const incomingFirst = PHONE_FIELDS.some((f) => pickedSide(d, f) === 'incoming' && d.incoming[f]);
	const base = incomingFirst ? d.incoming : d.existing;
	const slots = slotsOf(base);
	const left: Phone[] = [];
	for (const phone of distinct(slotsOf(incomingFirst ? d.existing : d.incoming)))
		if (!unite(d, slots, phone, incomingFirst)) left.push(phone);
	slots.forEach((phone, s) => {
		const typeField: FieldId = PHONE_TYPE_FIELDS[s] ?? 'phone1Type';
		put(d, PHONE_FIELDS[s] ?? 'phone1', phone?.text);
		put(d, typeField, phone ? phone.type : base[typeField]);
	});
	for (const phone of left) drop(d, 'phone5', phone.text);
}

/**
 * The numbers of a side, each once: a number without extension is one with the same number with it, and takes the first type given to it.
 */
function distinct(slots: readonly (Phone | null)[]): Phone[] {
	const phones: Phone[] = [];
	for (const slot of slots) {
		if (!slot) continue;
		const twin = phones.find((p) => p.digits === slot.digits && p.extension === slot.extension);
		if (twin) twin.type ||= slot.type;
		else phones.push({ ...slot });
	}
	return phones.filter((p) => p.extension !== '' || !phones.some((o) => o !== p && o.digits === p.digits));
}

/** Puts a number among the slots; false = no slot is free. Slots that hold one number twice are left so. */
function unite(d: Draft, slots: (Phone | null)[], phone: Phone, incomingFirst: boolean): boolean {
	const same = slots.filter((s): s is Phone => s !== null && s.digits === phone.digits);
	let twins = same.filter((s) => s.extension === phone.extension);
	if (twins.length === 0) twins = same.filter((s) => phone.extension === '' || s.extension === '').slice(0, 1);
	const first = twins[0];
	if (first) {
		if (phone.type !== '' && !twins.some((t) => t.type === phone.type)) {
			const typed = twins.find((t) => t.type !== '') ?? first;
			typed.type = typeOf(d, typed.type, phone.type, incomingFirst);
		}
		const isOther = first.written !== phone.written && !isFormerForm(phone.written) && !incomingFirst;
		const isBetter = isOther && first.extension === phone.extension && d.rule.pick(first.text, phone.text, d.ctx) === 'incoming';
		if (isBetter || (first.extension !== phone.extension && phone.extension !== '')) {
			first.text = phone.text;
			first.extension = phone.extension;
			first.written = phone.written;
		}
		return true;
	}
	const free = slots.indexOf(null);
	if (free < 0) return false;
	slots[free] = phone;
	return true;
}

/** Type of a number that both have: the only one, else by the rule. */
function typeOf(d: Draft, own: string, other: string, incomingFirst: boolean): string {
	if (own === '') return other;
	const [existing, incoming] = incomingFirst ? [other, own] : [own, other];
	return d.rule.pick(existing, incoming, d.ctx) === 'incoming' ? incoming : existing;
}
