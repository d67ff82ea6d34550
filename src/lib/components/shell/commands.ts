import ClipboardPaste from '@lucide/svelte/icons/clipboard-paste';
import FlaskConical from '@lucide/svelte/icons/flask-conical';
import LockIcon from '@lucide/svelte/icons/lock';
import Monitor from '@lucide/svelte/icons/monitor';
import Moon from '@lucide/svelte/icons/moon';
import ScrollText from '@lucide/svelte/icons/scroll-text';
import ShieldBan from '@lucide/svelte/icons/shield-ban';
import Sun from '@lucide/svelte/icons/sun';
import Upload from '@lucide/svelte/icons/upload';
import UserPlus from '@lucide/svelte/icons/user-plus';
import { goto } from '$app/navigation';
import { m } from '#lib/messages/index';
import { trySample } from '#lib/components/home/try-sample';
import { SCREENS } from '#lib/screens';
import { lock } from '#lib/state/shell/lock.svelte.ts';
import { refusals } from '#lib/state/shell/refusals.svelte.ts';
import type { AppSettings } from '#lib/state/settings/settings.svelte.ts';
import type { Intake } from '#lib/state/shell/shell-intake.svelte.ts';
import type { Command } from '#lib/state/shell/shell-palette.svelte.ts';

const lockWords = m.lockWords;

const words = m.shell;

/**
 * Everything the palette can do apart from finding contacts; the theme that is in use is not offered again, nor what the user at work may not
 * do.
 */
export function paletteCommands(intake: Intake, settings: AppSettings): Command[] {
	const { commands: c } = words;
	const to = (id: string, href: string, label: string, icon: Command['icon']): Command => ({
		id,
		group: 'go',
		label,
		icon,
		run: () => void goto(href)
	});
	const go = SCREENS.map((s) => to(s.id, s.href, s.label, s.icon));
	// Screens that lie within another one, and are looked for by their name.
	const within = [
		to('suppressions', '/suppressions', words.screens.suppressions, ShieldBan),
		...(refusals.reason('audit') ? [] : [to('audit', '/audit', words.screens.audit, ScrollText)])
	];
	const act = (id: string, label: string, icon: Command['icon'], run: () => void): Command => ({ id, group: 'do', label, icon, run });
	const themes = (
		[
			['light', Sun],
			['dark', Moon],
			['system', Monitor]
		] as const
	)
		.filter(([id]) => id !== settings.value.theme)
		.map(([id, icon]) => act(`theme-${id}`, c[id], icon, () => settings.set('theme', id)));
	const imports = [
		act('choose', c.choose, Upload, () => void goto('/import')),
		act('paste', c.paste, ClipboardPaste, () => {
			intake.pasteOpen = true;
		}),
		act('sample', c.sample, FlaskConical, () => void trySample(intake))
	];
	return [
		...go,
		...within,
		...(refusals.reason('import') ? [] : imports),
		act('add', c.add, UserPlus, () => void goto('/contact?new=1')),
		...(lock.on ? [act('lock', lockWords.now, LockIcon, () => void lock.now())] : []),
		...themes
	];
}
