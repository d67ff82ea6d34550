import TabletSmartphone from '@lucide/svelte/icons/tablet-smartphone';
import { m } from '#lib/messages/index';
import { followNews } from '#lib/worker-client/follow-news';
import { pipeline } from '#lib/worker-client/pipeline';

/** A row of Home that leads to the booth. */
export interface VisitorRow {
	id: string;
	icon: typeof TabletSmartphone;
	href: string;
	title: string;
	text: string;
}
const row = (id: string, title: string, text: string): VisitorRow => ({ id, icon: TabletSmartphone, href: '/booth', title, text });

/** Visitors whom no delivery holds yet, those who are to be completed among them. */
export const undeliveredRows = (visitors: number): VisitorRow[] =>
	visitors > 0 ? [row('visitors', m.home.visitors(visitors), m.home.visitorsText(visitors))] : [];

/** Visitors who were typed at the booth and not saved: nowhere else is anything to be seen of them. */
export class UnsavedVisitors {
	count = $state(0);

	get rows(): VisitorRow[] {
		return this.count > 0 ? [row('unsaved', m.home.unsaved(this.count), m.home.unsavedText)] : [];
	}

	/** Reads those of an event (null = none), and again when one was saved elsewhere; returns the way to stop. */
	start(eventId: string | null): () => void {
		if (eventId === null) {
			this.count = 0;
			return () => undefined;
		}
		let stopped = false;
		const read = async (): Promise<void> => {
			const places = await pipeline.keptPlaces(eventId).catch(() => null);
			// What can't be read now stays kept, and is said the next time.
			if (places && !stopped) this.count = places.length;
		};
		void read();
		const unfollow = followNews(['contacts', 'held'], read);
		return () => {
			stopped = true;
			unfollow();
		};
	}
}
