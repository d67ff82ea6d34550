import type { Permission } from '#domain/device/permissions';
import { refusals } from './shell/refusals.svelte';
import { toasts } from './shell/toasts.svelte';

/** Whether the user at work may not; it is said why. For keys and swipes, which no button stands in the way of. */
export function stops(permission: Permission): boolean {
	const reason = refusals.reason(permission);
	if (reason !== '') toasts.show({ text: reason, ms: 8000 });
	return reason !== '';
}
