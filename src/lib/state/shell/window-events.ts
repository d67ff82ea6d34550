import { pipeline } from '#lib/worker-client/pipeline';

const followers = new Set<() => void>();

/** Notes what only the window knows of. What can't be noted is not counted, nothing else. */
export const note = (name: string, props: Record<string, string | number>): void =>
	void pipeline.noteEvents([{ name, props }]).then(
		() => {
			for (const follow of followers) follow();
		},
		() => undefined
	);

/** Says when something that this window noted is counted: nobody else tells it. Returns the way to stop. */
export function followNotes(follow: () => void): () => void {
	followers.add(follow);
	return () => void followers.delete(follow);
}

const opened = new Set<string>();

/** A screen was opened: counted once in the life of the page. */
export function noteFeature(feature: string | undefined): void {
	if (feature === undefined || opened.has(feature)) return;
	opened.add(feature);
	note('feature_adoption', { feature });
}

/** A contact was looked at. */
export const noteLookedAt = (id: number): void => void pipeline.noteLookedAt(id).catch(() => undefined);
