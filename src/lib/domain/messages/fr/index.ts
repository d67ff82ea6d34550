import type { DomainWords } from '../languages';
import { backupMessages } from './backup';
import { boothMessages } from './booth';
import { connectionTestMessages } from './connection-test';
import { deliveryMessages } from './delivery';
import { fields } from './fields';
import { fileMessages } from './file';
import { fixMessages } from './fix';
import { generalMessages } from './general';
import { issueMessages } from './issues';
import { learnMessages } from './learn';
import { listMessages } from './lists';
import { mappingMessages } from './mapping';
import { matchMessages } from './match';
import { outboxMessages } from './outbox';
import { ownFieldMessages } from './own-fields';
import { personReport } from './person-report';
import { registry } from './registry';
import { recipeMessages } from './recipe';
import { scoreMessages } from './score';
import { serviceMessages } from './service';
import { similarMessages } from './similar';
import { systemMessages } from './system';
import { tiers } from './tiers';
import { trustMessages } from './trust';

/** The texts of rules in French. */
export const fr: DomainWords = {
	messages: {
		...fileMessages,
		...mappingMessages,
		...issueMessages,
		...matchMessages,
		...recipeMessages,
		...scoreMessages,
		...deliveryMessages,
		...connectionTestMessages,
		...fixMessages,
		...backupMessages,
		...boothMessages,
		...generalMessages,
		...ownFieldMessages,
		...learnMessages,
		...serviceMessages,
		...outboxMessages,
		...systemMessages,
		...similarMessages,
		...listMessages,
		...trustMessages
	},
	fields,
	tiers,
	registry,
	personReport
};
