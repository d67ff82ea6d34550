import { toRegistry } from '#workers/registry';
import type { SurvivorshipRule } from '../survivorship';
import { fillBlanks } from './fill-blanks';
import { keepExisting } from './keep-existing';
import { longest } from './longest';
import { mostComplete } from './most-complete';
import { newestWins } from './newest-wins';
import { sourcePriority } from './source-priority';

/** The survivorship rules (DUP-6); one file each. */
export const survivorshipRules = toRegistry<SurvivorshipRule>([
	newestWins,
	keepExisting,
	fillBlanks,
	longest,
	mostComplete,
	sourcePriority
]);
