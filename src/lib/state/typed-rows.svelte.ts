import PencilLine from '@lucide/svelte/icons/pencil-line';
import { m } from '#lib/messages/index';
import { leftTyped, typedAddress } from './half-typed';

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
				text: m.home.typedText
			}));
		} catch {
			/* It stays kept, and is there the next time. */
		}
	}
}
