import { strictlyNewer, type SurvivorshipRule } from '../survivorship';

/** Numbers, days and moments, yes or no, as fields of these types hold them: "100" says no more than "99", it is only longer. */
const MEASURED = /^(?:[+-]?\d+(?:\.\d+)?|\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?|yes|no|true|false)$/i;

export const longest: SurvivorshipRule = {
	id: 'longest',
	label: 'The longest wins',
	description:
		'The longer text survives. Of two equally long ones, of numbers and of dates, the newer; where none is newer, the conflict is reported.',
	pick(existing, incoming, ctx) {
		if (existing.length === incoming.length || (MEASURED.test(existing) && MEASURED.test(incoming))) return strictlyNewer(ctx);
		return existing.length > incoming.length ? 'existing' : 'incoming';
	}
};
