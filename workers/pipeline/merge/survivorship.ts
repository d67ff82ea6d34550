import type { SurvivorshipRuleId } from '#domain/settings';
import type { RegistryEntry } from '#workers/registry';

export type Side = 'existing' | 'incoming';

/** What a rule may know of the two records beside the two values. */
export interface SurvivorshipContext {
	/** ms. */
	existingAt: number;
	incomingAt: number;
	/** Filled fields of each record. */
	existingFilled: number;
	incomingFilled: number;
	/** Lead source of each record, '' = unknown. */
	existingSource: string;
	incomingSource: string;
}

/**
 * Which of two different, non-blank values survives (DUP-6): one file of survivorship/, one line in its index.
 * Blanks never get here: a blank gives way whatever the rule. `conflict` = the rule can't say; the existing value
 * stays and the other is reported.
 */
export interface SurvivorshipRule extends RegistryEntry {
	id: SurvivorshipRuleId;
	/** True: a name or an address that is there is left alone, its blanks too. */
	leavesUnits?: boolean;
	pick(existing: string, incoming: string, ctx: SurvivorshipContext): Side | 'conflict';
}

/** The newer record; of two equally old ones the incoming, which is the later row of a file. */
export const newer = (ctx: SurvivorshipContext): Side => (ctx.incomingAt >= ctx.existingAt ? 'incoming' : 'existing');
/** The newer record, or a conflict where none is newer. */
export const strictlyNewer = (ctx: SurvivorshipContext): Side | 'conflict' => (ctx.incomingAt === ctx.existingAt ? 'conflict' : newer(ctx));
