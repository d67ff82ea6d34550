import { MATCH_STRENGTH, type MatchType } from '#domain/matching/match';
import { toRegistry } from '#workers/registry';
import type { MatchRule } from '../rule';
import { email } from './email';
import { exact } from './exact';
import { nameCompany } from './name-company';
import { phone } from './phone';
import { primaryKey } from './primary-key';

/** The match types (DUP-1, MAP-7); one file each. */
export const matchRules = toRegistry<MatchRule>([primaryKey, exact, email, phone, nameCompany]);

/** The rule of a type. */
export function ruleOf(type: MatchType): MatchRule {
	const rule = matchRules.get(type);
	if (!rule) throw new Error(`match: no rule of type "${type}"`);
	return rule;
}

/** Strongest first: the first one that holds gives a pair its type. */
export const rulesByStrength: readonly MatchRule[] = MATCH_STRENGTH.flatMap((type) => matchRules.get(type) ?? []);
