import PencilLine from '@lucide/svelte/icons/pencil-line';
import type { HalfTyped } from '#domain/device/half-typed';
import type { Permission } from '#domain/device/permissions';
import { m } from '#lib/messages/index';
import { keptTyped, typedAddress } from './half-typed';
import { refusals } from './refusals.svelte';

/** What going on with it needs. */
const NEEDS: Partial<Record<HalfTyped['kind'], Permission>> = { paste: 'import', cell: 'import', member: 'lists', note: 'lists' };

/** Pauses before what could not be read, or is open in a page, is looked for again, ms. */
const LOOKS = [1000, 2000, 4000, 8000, 16_000, 32_000];

/** What the user at work typed and did not save, as rows of Home that lead back to it. */
export class TypedRows {
	rows = $state.raw<readonly { id: string; icon: typeof PencilLine; href: string; title: string; text: string }[]>([]);

	/**
	 * Shows them, and those that become free: a page that was just left or locked may hold its own for a moment longer. Returns the way to
	 * stop.
	 */
	start(): () => void {
		let timer: ReturnType<typeof setTimeout> | undefined;
		let isOver = false;
		const look = async (n: number): Promise<void> => {
			const isAll = await this.#load();
			if (!isAll && !isOver && n < LOOKS.length) timer = setTimeout(() => void look(n + 1), LOOKS[n]);
		};
		void look(0);
		return () => {
			isOver = true;
			clearTimeout(timer);
		};
	}

	/** True where there are no others. */
	async #load(): Promise<boolean> {
		try {
			const { left, open } = await keptTyped();
			this.rows = left.map((t) => ({
				id: t.id,
				icon: PencilLine,
				href: typedAddress(t),
				title: m.home.typed[t.kind](t.name),
				text: refusals.reason(NEEDS[t.kind]) || m.home.typedText
			}));
			return open === 0;
		} catch {
			return false; // It stays kept.
		}
	}
}
