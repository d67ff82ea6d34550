import { pipeline } from '#lib/worker-client/pipeline';

/** Notes what only the window knows of. What can't be noted is not counted, nothing else. */
export const note = (name: string, props: Record<string, string | number>): void =>
	void pipeline.noteEvents([{ name, props }]).catch(() => undefined);

const opened = new Set<string>();

/** A screen was opened: counted once in the life of the page. */
export function noteFeature(feature: string | undefined): void {
	if (feature === undefined || opened.has(feature)) return;
	opened.add(feature);
	note('feature_adoption', { feature });
}

/** A contact was looked at. */
export const noteLookedAt = (id: number): void => void pipeline.noteLookedAt(id).catch(() => undefined);
