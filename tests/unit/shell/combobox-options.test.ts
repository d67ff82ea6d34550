import { describe, expect, it } from 'vitest';
import { groupOptions, type ComboOption } from '../../../src/lib/components/ui/combobox-options';

const options: ComboOption[] = [
	{ value: 'firstName', label: 'First Name', group: 'Person' },
	{ value: 'lastName', label: 'Last Name', group: 'Person' },
	{ value: 'email', label: 'Email', group: 'Contact', hint: 'primary key' },
	{ value: 'prenom', label: 'Prénom', group: 'Custom' },
	{ value: 'none', label: 'Exclude' }
];
const found = (typed: string): string[] => groupOptions(options, typed).flatMap((g) => g.options.map((o) => o.value));

describe('MAP-2: a field is found by typing', () => {
	it('shows everything in its groups, in order, before anything is typed', () => {
		expect(groupOptions(options, '').map((g) => [g.name, g.options.length])).toEqual([
			['Person', 2],
			['Contact', 1],
			['Custom', 1],
			['', 1]
		]);
		expect(groupOptions(options, '   ')).toHaveLength(4);
	});
	it('finds by any word, by group and by hint, whatever the case or accent', () => {
		expect(found('NAME last')).toEqual(['lastName']);
		expect(found('prenom')).toEqual(['prenom']);
		expect(found('person')).toEqual(['firstName', 'lastName']);
		expect(found('primary')).toEqual(['email']);
		expect(found('zzz')).toEqual([]);
	});
	it('puts what begins with the text first, so that Enter takes it', () => {
		expect(found('e')[0]).toBe('email');
		expect(found('last')[0]).toBe('lastName');
	});
	it('leaves the given list as it was', () => {
		const before = options.map((o) => o.value);
		found('n');
		expect(options.map((o) => o.value)).toEqual(before);
	});
});
