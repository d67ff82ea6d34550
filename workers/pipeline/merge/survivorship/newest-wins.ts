import { newer, type SurvivorshipRule } from '../survivorship';

export const newestWins: SurvivorshipRule = {
	id: 'newestWins',
	label: 'The newest wins',
	description: 'The value of the newer record replaces the older one. Blanks never replace anything.',
	pick: (_existing, _incoming, ctx) => newer(ctx)
};
