import type { dice } from '../faults/random.mjs';

export type Dice = ReturnType<typeof dice>;
/** Cells of a person as they stand in a file, all in the form that cleaning leaves alone. */
export interface Person {
	firstName: string;
	lastName: string;
	email: string;
	phone1: string;
	company: string;
	jobTitle: string;
}
export const FIELDS = ['firstName', 'lastName', 'email', 'phone1', 'company', 'jobTitle'] as const;
const HEADER = 'First Name,Last Name,Email,Phone,Company,Job Title';
export const TITLES = ['Head of Sales', 'Buyer', 'Chief Engineer', ''];

const person = (firstName: string, lastName: string, email: string, phone1: string, company: string): Omit<Person, 'jobTitle'> => ({
	firstName,
	lastName,
	email,
	phone1,
	company
});
/** A few people who come again and again, some of them alike: the same phone as another, or the same name at the same company. */
export const PEOPLE = [
	person('Ana', 'Silva', 'ana@orion-pack.com', '+12125550101', 'Orion Packaging'),
	person('Ida', 'Moor', 'ida@grain-works.com', '+12125550101', 'Grain Works'),
	person('Nora', 'Lindqvist', 'nora@harbor-foods.com', '+12125550101', 'Harbor Foods'),
	person('Ben', 'Okoye', 'ben@lumen-robotics.com', '+12125550102', 'Lumen Robotics'),
	person('Ben', 'Okoye', 'b.okoye@apex-materials.com', '+12125550103', 'Lumen Robotics'),
	person('Cem', 'Kaya', 'cem@apex-materials.com', '+12125550104', 'Apex Materials'),
	person('Dia', 'Roy', 'dia@nordlicht-energie.com', '+12125550105', 'Nordlicht Energie'),
	person('Fay', 'Lund', 'fay@blue-quarry.com', '+12125550104', 'Blue Quarry')
] as const;

/**
 * A file of 1 to 6 rows: known people with another title, here and there without a phone or with an email that is none. `alike` = only
 * those that share a phone.
 */
export function someRows(d: Dice, alike: boolean): Person[] {
	const people = alike ? PEOPLE.slice(0, 3) : [...PEOPLE];
	return Array.from({ length: d.between(1, alike ? 3 : 6) }, () => {
		const one = d.pick(people);
		return { ...one, email: d.chance(0.1) ? 'nobody' : one.email, phone1: d.chance(0.2) ? '' : one.phone1, jobTitle: d.pick(TITLES) };
	});
}

export const csvFile = (name: string, rows: readonly Person[]): File =>
	new File([[HEADER, ...rows.map((r) => FIELDS.map((f) => r[f]).join(','))].join('\n')], name, { type: 'text/csv' });

/** An address that nobody in PEOPLE has. */
export const freshEmail = (d: Dice): string => `guest${d.below(1_000_000)}@guest-list.com`;
export const anyEmail = (d: Dice): string => (d.chance(0.5) ? d.pick([...PEOPLE]).email : freshEmail(d));
