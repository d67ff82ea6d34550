import PencilLine from '@lucide/svelte/icons/pencil-line';
import type { HalfTyped } from '#domain/half-typed';
import type { Permission } from '#domain/permissions';
import { m } from '#lib/messages/index';
import { leftTyped, typedAddress } from './half-typed';
import { refusals } from './refusals.svelte';

/** What going on with it needs. */
const NEEDS: Partial<Record<HalfTyped['kind'], Permission>> = { paste: 'import', cell: 'import', member: 'lists', note: 'lists' };

/** What the user at work typed and did not save, as rows of Home that lead back to it. */
export class TypedRows {
	rows = $state.raw<readonly { id: string; icon: typeof PencilLine; href: string; title: string; text: string }[]>([]);

	async load(): Promise<void> {
		try {
			this.rows = (await leftTyped()).map((t) => ({
				id: t.id,
				icon: PencilLine,
				href: typedAddress(t),
				title: m.home.typed[t.kind](t.name),
				text: refusals.reason(NEEDS[t.kind]) || m.home.typedText
			}));
		} catch {
			/* It stays kept, and is there the next time. */
		}
	}
}
