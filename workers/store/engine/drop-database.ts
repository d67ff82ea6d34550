import { deleteDB } from 'idb';
import { DeadlineError, withDeadline } from './deadline';
import { underWay } from './parting';

/** Longest wait for a database that somebody has open and doesn't close when asked to, ms. */
const HELD_MS = 6000;

/**
 * Deletes a database. `what` names it in the message. A deletion that is not answered goes on waiting, and whoever opens the database waits
 * behind it, until this worker is ended.
 * @throws DeadlineError when somebody goes on having it open, as a rule a connection that WebKit forgot ([Note: parting])
 */
export const dropDatabase = (name: string, what: string): Promise<void> =>
	underWay(() =>
		withDeadline(
			new Promise<void>((resolve, reject) => {
				let late: ReturnType<typeof setTimeout> | undefined;
				const blocked = (): void => {
					late ??= setTimeout(() => reject(new DeadlineError(`${what}: somebody has it open for more than ${HELD_MS / 1000} s`)), HELD_MS);
				};
				deleteDB(name, { blocked })
					.finally(() => clearTimeout(late))
					.then(resolve, reject);
			}),
			what
		)
	);
