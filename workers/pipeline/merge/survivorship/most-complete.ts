import { strictlyNewer, type SurvivorshipRule } from '../survivorship';

export const mostComplete: SurvivorshipRule = {
	id: 'mostComplete',
	label: 'The fuller record wins',
	description:
		'The record with more filled fields survives. Of two equally full ones the newer; where none is newer, the conflict is reported.',
	pick: (_existing, _incoming, ctx) =>
		ctx.existingFilled > ctx.incomingFilled ? 'existing' : ctx.incomingFilled > ctx.existingFilled ? 'incoming' : strictlyNewer(ctx)
};
