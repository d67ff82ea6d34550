// How the workers are cut into files: what an entry needs at once lies in a chunk of its own, never in the entry. A chunk that is
// loaded later would import the entry for it, and WebKit evaluates a worker's entry a second time when something imports it: every
// call was answered twice.

/**
 * Output options of the workers. @type {{ codeSplitting: { groups: { name: string, tags: '$initial'[], test: (id: string) => boolean }[] }
 * }}
 */
export const workerOutput = {
	codeSplitting: { groups: [{ name: 'start', tags: ['$initial'], test: (id) => !id.includes('.worker.ts') }] }
};
