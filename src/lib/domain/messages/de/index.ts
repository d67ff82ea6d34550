import type { DomainWords } from '../languages';
import { backupMessages } from './backup';
import { deliveryMessages } from './delivery';
import { fields } from './fields';
import { fileMessages } from './file';
import { fixMessages } from './fix';
import { generalMessages } from './general';
import { issueMessages } from './issues';
import { learnMessages } from './learn';
import { mappingMessages } from './mapping';
import { matchMessages } from './match';
import { outboxMessages } from './outbox';
import { recipeMessages } from './recipe';
import { scoreMessages } from './score';
import { serviceMessages } from './service';
import { similarMessages } from './similar';
import { systemMessages } from './system';
import { tiers } from './tiers';

/** The texts of rules in German. */
export const de: DomainWords = {
	messages: { ...fileMessages, ...mappingMessages, ...issueMessages, ...matchMessages, ...recipeMessages, ...scoreMessages, ...deliveryMessages, ...fixMessages, ...backupMessages, ...generalMessages, ...learnMessages, ...serviceMessages, ...outboxMessages, ...systemMessages, ...similarMessages },
	fields,
	tiers
};
