import { strictlyNewer, type SurvivorshipRule } from '../survivorship';

export const longest: SurvivorshipRule = {
	id: 'longest',
	label: 'The longest wins',
	description: 'The longer value survives. Of two equally long ones the newer; where none is newer, the conflict is reported.',
	pick: (existing, incoming, ctx) =>
		existing.length > incoming.length ? 'existing' : incoming.length > existing.length ? 'incoming' : strictlyNewer(ctx)
};
