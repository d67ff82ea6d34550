import type { Permission } from '#domain/device/permissions';

/**
 * Why the user at work may not do something, as a sentence; '' = they may. Filled by `people`, read by buttons: those stay dumb and start
 * no worker.
 */
class Refusals {
	#of = $state.raw<(permission: Permission) => string>(() => '');
	readonly reason = (permission: Permission | undefined): string => (permission ? this.#of(permission) : '');
	use(of: (permission: Permission) => string): void {
		this.#of = of;
	}
}

export const refusals = new Refusals();
