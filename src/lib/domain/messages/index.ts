import { backupMessages } from './backup';
import { boothMessages } from './booth';
import type { Catalogue, Params } from './catalogue';
import { deliveryMessages } from './delivery';
import { fileMessages } from './file';
import { fixMessages } from './fix';
import { generalMessages } from './general';
import { issueMessages } from './issues';
import { learnMessages } from './learn';
import { listMessages } from './lists';
import { mappingMessages } from './mapping';
import { matchMessages } from './match';
import { outboxMessages } from './outbox';
import { similarMessages } from './similar';
import { recipeMessages } from './recipe';
import { scoreMessages } from './score';
import { serviceMessages } from './service';
import { systemMessages } from './system';
import { trustMessages } from './trust';

const all: Catalogue = Object.assign(Object.create(null), fileMessages, mappingMessages, issueMessages, matchMessages, recipeMessages, scoreMessages, deliveryMessages, fixMessages, backupMessages, boothMessages, generalMessages, learnMessages, serviceMessages, outboxMessages, systemMessages, similarMessages, listMessages, trustMessages);

/** The sentence of a code; an unknown code shows itself, so that nothing is silent. */
export const messageText = (m: { code: string; params: Params }): string => all[m.code]?.message(m.params) ?? m.code;

/** What to do about it, or ''. */
export const fixText = (m: { code: string; params: Params }): string => all[m.code]?.fix?.(m.params) ?? '';

/** True when the catalogue knows the code; the contract test asks this for every code of every registry entry. */
export const knowsCode = (code: string): boolean => code in all;
