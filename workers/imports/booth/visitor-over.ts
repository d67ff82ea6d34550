import type { VisitorLine } from '#domain/booth/capture';
import type { CaptureRecord } from '../../store/captures';
import { positionOf, serialOf } from '../../store/contact-id';
import { withDeadline } from '../../store/engine/deadline';
import type { Store } from '../../store/engine/open';

/** Where visitors stand who have no contact by now. */
export interface Whereabouts {
	/** A person has to say in Manual Review whether the visitor is somebody who is here. */
	held(c: CaptureRecord): boolean;
	/** Nothing of the visitor is to be delivered any more: a person skipped it in Manual Review, or deleted its contact. */
	over(c: CaptureRecord): VisitorLine['over'];
}

/** Looks at what waits and who is here by now; the heads of the contacts say so, without their texts. */
export async function whereabouts(db: Store, captures: readonly CaptureRecord[]): Promise<Whereabouts> {
	const waiting = new Set<string>();
	const asked = captures.filter((c) => c.held !== null && c.contactId === null);
	// Each lies under its own row (hold-visitor.ts): what else waits, perhaps thousands, need not be read.
	await withDeadline(
		Promise.all(
			asked.map(async (c) => {
				if ((await db.getKey('held', [c.importId, c.row])) !== undefined) waiting.add(c.held ?? '');
			})
		),
		'Looking who waits'
	);
	const alive = new Map<number, Uint8Array>();
	const serials = [...new Set(captures.flatMap((c) => (c.contactId === null ? [] : serialOf(c.contactId))))];
	await withDeadline(
		Promise.all(
			serials.map(async (serial) => {
				const head = (await db.get('heads', serial)) ?? (await db.get('chunks', serial));
				if (head) alive.set(serial, head.alive);
			})
		),
		'Looking who is here'
	);
	const here = (id: number): boolean => alive.get(serialOf(id))?.[positionOf(id)] === 1;
	const held = (c: CaptureRecord): boolean => c.contactId === null && c.held !== null && waiting.has(c.held);
	return {
		held,
		over: (c) => {
			if (c.contactId !== null) return here(c.contactId) ? null : 'deleted';
			return c.held !== null && !held(c) ? 'skipped' : null;
		}
	};
}
