/** What a worker says when the engine has cut its page off from all databases ([Note: lost store] in workers/store/engine/lost-store.ts). */
export type LostStore = 'muster:lost-store';
