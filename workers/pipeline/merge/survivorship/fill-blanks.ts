import type { SurvivorshipRule } from '../survivorship';

export const fillBlanks: SurvivorshipRule = {
	id: 'fillBlanks',
	label: 'Only fill blanks',
	description: 'What is there stays. Every blank is filled, also inside a name or an address where nothing contradicts.',
	pick: () => 'existing'
};
