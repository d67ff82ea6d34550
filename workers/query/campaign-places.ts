import { figureText, type CampaignFigure } from '#domain/lists/campaign-figure';
import { keepNewest } from '#domain/basics/keep-newest';
import { later } from '../later';
import { positionOf, serialOf } from '../store/contact-id';

/** Where the contacts of a figure lie, per chunk (serial); `version` grows when they are others. */
interface Found {
	ids: readonly number[];
	version: number;
	places: ReadonlyMap<number, Uint16Array>;
}

/** Figures kept: a list, its counts and its facets ask for one in turns. */
const KEPT = 4;
const found = new Map<string, Found>();
/** Never starts again: answers are kept under it. */
let versions = 0;

export const loadFigures = () => import('../lists/behind-figure');
const lists = later(loadFigures);
const keyOf = (f: CampaignFigure): string => `${f.id}|${figureText(f)}`;

/** Looks anew who is counted in a figure of a campaign: calls and the hour change it all the time. */
export async function readFigure(f: CampaignFigure): Promise<void> {
	const ids = (await lists('behindFigure')(f)) ?? [];
	const key = keyOf(f);
	const before = found.get(key);
	keepNewest(found, key, before && isSame(before.ids, ids) ? before : { ids, version: ++versions, places: placesOf(ids) }, KEPT);
}

/** Which answer of `readFigure` is in force. */
export const figureVersion = (f: CampaignFigure): number => found.get(keyOf(f))?.version ?? 0;

/** Where those are whom `readFigure` found. */
export const figurePlaces = (f: CampaignFigure): ReadonlyMap<number, Uint16Array> | undefined => found.get(keyOf(f))?.places;

const isSame = (a: readonly number[], b: readonly number[]): boolean => a.length === b.length && a.every((id, k) => id === b[k]);

function placesOf(ids: readonly number[]): Map<number, Uint16Array> {
	const serials = new Map<number, number[]>();
	for (const id of ids) {
		const some = serials.get(serialOf(id));
		if (some) some.push(positionOf(id));
		else serials.set(serialOf(id), [positionOf(id)]);
	}
	return new Map([...serials].map(([serial, at]) => [serial, Uint16Array.from(at)]));
}
