import { beforeAll } from 'vitest';
import { closeStore } from '#workers/store/engine/open';

/** Test files share their modules: none begins with the connection that another left open. */
beforeAll(closeStore);
