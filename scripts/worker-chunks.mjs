// How the workers are cut into files: what an entry needs at once lies in a chunk of its own, never in the entry. A chunk that is
// loaded later would import the entry for it, and WebKit evaluates a worker's entry a second time when something imports it: every
// call was answered twice.

/** Output options of the workers. */
export const workerOutput = { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'], test: (id) => !id.includes('.worker.ts') }] } };
