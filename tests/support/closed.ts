import { beforeAll } from 'vitest';
import { closeStore } from '#workers/store/open';

/** Test files share their modules: none begins with the connection that another left open. */
beforeAll(closeStore);
