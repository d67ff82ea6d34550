import type { SurvivorshipRule } from '../survivorship';

export const keepExisting: SurvivorshipRule = {
	id: 'keepExisting',
	label: 'Keep what is there',
	description: 'What is there stays. A name or an address stays as it is, blanks and all; other blank fields are filled.',
	leavesUnits: true,
	pick: () => 'existing'
};
