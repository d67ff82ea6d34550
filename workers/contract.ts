/**
 * What the window may ask of the workers. Types only: the one file of workers/ that src/ may import.
 * Expected failures come back as `Result`; a throw across this line is a bug.
 * Callbacks are comlink proxies, called at most ten times a second.
 */
export type * from './contracts/alive';
export type * from './contracts/codes';
export type * from './contracts/delivery';
export type * from './contracts/export';
export type * from './contracts/lists';
export type * from './contracts/lost-store';
export type * from './contracts/parting';
export type * from './contracts/pipeline';
export type * from './contracts/query';
export type * from './contracts/rows';
export type * from './contracts/fields';
export type * from './contracts/scoring';

/** News on BroadcastChannel `muster`; every tab and worker hears it. */
export type News =
	/** Contacts changed; `serials` = the chunks concerned, absent = look at the manifests again. */
	| { kind: 'contacts'; serials?: number[] }
	| { kind: 'imports'; importId: string }
	| { kind: 'held' }
	/** Pairs of an import in review were decided, or a decision taken back; `state` as in ReviewCounts. */
	| { kind: 'decisions'; importId: string; state: string }
	| { kind: 'delivery'; batchId: string }
	| { kind: 'settings' }
	/**
	 * Processes, lead lists, campaigns, states or suppression lists changed; `work` = nothing but where contacts stand in a campaign, and
	 * attempts.
	 */
	| { kind: 'lists'; work?: true }
	/** Everything is gone, wiped or for a backup: no other tab goes on with what it shows. */
	| { kind: 'replaced'; by: 'wipe' | 'restore' }
	/** An edit of many contacts that had died in the middle was taken back from so many of them: nobody asked for that. */
	| { kind: 'editInterrupted'; contacts: number }
	/** Outcomes of a CRM that had died in the middle were written to the end, so many of them just now. */
	| { kind: 'outcomesFinished'; contacts: number }
	/** Every tab locks itself. */
	| { kind: 'lock' }
	/** Work on all stored contacts in the background, in chunks; done = total when it ended. */
	| { kind: 'upkeep'; work: Upkeep; done: number; total: number };

/** News as it is on its way: `told` is its own, so that who gets it on two ways heeds it once. */
export type ToldNews = News & { told: string };

/**
 * upgrade: contacts are brought into the form of a newer version; rescore: scores are made anew (SCO-7); seal, open: what is stored is
 * encrypted since the app has a lock, or no longer; values: one field of many contacts gets other values, or those of before.
 */
export type Upkeep = 'upgrade' | 'rescore' | 'seal' | 'open' | 'values';
