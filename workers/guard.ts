import type { Permission } from '#domain/device/permissions';
import { fail, type Result } from '#domain/result';
import { whenFull } from './imports/when-full';
import { openStore } from './store/engine/open';
import { may } from './store/users';

/** Calls of an API that need a permission; those that are not named are everybody's. */
export type Needs<Api> = { readonly [K in keyof Api]?: Permission };

/** Why the user at work may not; null = they may. */
export async function refusedTo(permission: Permission): Promise<Result<never> | null> {
	const { may: allowed, user } = await may(await openStore(), permission);
	return allowed ? null : fail('notAllowed', { what: permission, role: user.role, user: user.name });
}

/**
 * The API as the window gets it: calls that the user at work may not make answer `notAllowed` and do nothing (HIS-3). Only
 * calls that return a `Result` can be named; what hides the button on the screen is a courtesy, this is the rule.
 */
export function guarded<Api extends object>(api: Api, needs: Needs<Api>): Api {
	const checked = Object.entries(needs as Record<string, Permission>).map(([name, permission]): [string, unknown] => [
		name,
		whenFull(
			async (...args: unknown[]): Promise<Result<unknown>> =>
				(await refusedTo(permission)) ?? (api as Record<string, (...a: unknown[]) => Promise<Result<unknown>>>)[name]!(...args)
		)
	]);
	return { ...api, ...Object.fromEntries(checked) };
}
