import { messageText } from '#domain/messages/index';
import { isAdministrator, isAllowed, type Permission, type PermissionTable } from '#domain/device/permissions';
import type { Problem, Result } from '#domain/result';
import type { DeviceUser, DeviceUsers, Role } from '#domain/device/users';
import { onNews } from '#lib/worker-client/news';
import { pipeline } from '#lib/worker-client/pipeline';
import { guarded } from '../import/import-wizard-steps';
import { refusals } from '../shell/refusals.svelte';

/** Who uses this device and what the one at work may do (HIS-3): for screens, which say it beforehand; workers refuse by themselves. */
class People {
	/** Null until known: then nothing is refused on the screen. */
	now = $state.raw<DeviceUsers | null>(null);
	/** Over once it was read for the first time, or could not be. */
	known: Promise<void> = Promise.resolve();
	problem = $state.raw<Problem | null>(null);
	busy = $state(false);
	#table = $state.raw<PermissionTable>({});
	readonly users = $derived<readonly DeviceUser[]>(this.now?.users ?? []);
	readonly current = $derived(this.now?.current ?? null);
	/** True once more than the profile of this device is known. */
	readonly several = $derived((this.now?.users.length ?? 0) > 1);
	readonly administers = $derived(!this.now?.added || isAdministrator(this.now.current));

	/** Follows the news; returns the way to stop. */
	start(): () => void {
		const stop = onNews((news) => {
			if (news.kind === 'settings') void this.load();
		});
		refusals.use((permission) => this.reason(permission));
		this.known = this.load();
		return stop;
	}

	async load(): Promise<void> {
		try {
			const [now, settings] = await Promise.all([pipeline.listUsers(), pipeline.getSettings()]);
			this.now = now;
			this.#table = settings.permissions;
		} catch {
			/* What the user may not do, the workers refuse. */
		}
	}

	may(permission: Permission): boolean {
		return !this.now?.added || isAllowed(this.now.current, this.#table, permission);
	}

	/** Why not, as a sentence; '' = they may. */
	reason(permission: Permission): string {
		return this.now && !this.may(permission)
			? messageText({ code: 'notAllowed', params: { what: permission, role: this.now.current.role } })
			: '';
	}

	readonly save = (id: string | null, name: string, role: Role): Promise<boolean> => this.#act(() => pipeline.saveUser(id, name, role));
	readonly remove = (id: string): Promise<boolean> => this.#act(() => pipeline.removeUser(id));
	readonly switchTo = (id: string): Promise<boolean> => this.#act(() => pipeline.switchUser(id));

	async #act(job: () => Promise<Result<DeviceUsers>>): Promise<boolean> {
		if (this.busy) return false;
		this.busy = true;
		this.problem = null;
		const done = await guarded(job);
		this.busy = false;
		if (done.ok) this.now = done.value;
		else this.problem = done.problem;
		return done.ok;
	}
}

export const people = new People();
