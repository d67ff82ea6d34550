import ScanLine from '@lucide/svelte/icons/scan-line';
import FileUp from '@lucide/svelte/icons/file-up';
import GitMerge from '@lucide/svelte/icons/git-merge';
import Headset from '@lucide/svelte/icons/headset';
import ChartColumn from '@lucide/svelte/icons/chart-column';
import History from '@lucide/svelte/icons/history';
import House from '@lucide/svelte/icons/house';
import ListChecks from '@lucide/svelte/icons/list-checks';
import SlidersHorizontal from '@lucide/svelte/icons/sliders-horizontal';
import Send from '@lucide/svelte/icons/send';
import Settings from '@lucide/svelte/icons/settings';
import WandSparkles from '@lucide/svelte/icons/wand-sparkles';
import Users from '@lucide/svelte/icons/users';
import type { IconComponent } from '#lib/components/ui/tone';
import { m } from './messages/index';

const shell = m.shell;

/** What waits at a screen; the shell shows the number as a badge. */
export type ScreenCount = 'held' | 'undelivered';

/** One entry of the navigation. */
export interface Screen {
	id: keyof typeof shell.screens;
	href: string;
	label: string;
	icon: IconComponent;
	/** home = the wordmark; work = rail and palette; foot = lower end of the rail. */
	section: 'home' | 'work' | 'foot';
	/** Place in the bottom bar of phones, 1 to 4; the others stand under More. */
	bar?: number;
	count?: ScreenCount;
	/** Routes that belong to it, beside its own. */
	within?: readonly string[];
}

const names = shell.screens;

/** The screens in the order of the rail. A new screen is one line here and one folder in routes. */
export const SCREENS: readonly Screen[] = [
	{ id: 'home', href: '/', label: names.home, icon: House, section: 'home' },
	{ id: 'booth', href: '/booth', label: names.booth, icon: ScanLine, section: 'work', bar: 3 },
	{ id: 'import', href: '/import', label: names.import, icon: FileUp, section: 'work', bar: 2 },
	{ id: 'contacts', href: '/contacts', label: names.contacts, icon: Users, section: 'work', bar: 1, within: ['/contact'] },
	{ id: 'quick', href: '/quick', label: names.quick, icon: WandSparkles, section: 'work' },
	{ id: 'review', href: '/review', label: names.review, icon: GitMerge, section: 'work', count: 'held' },
	{ id: 'lists', href: '/lists', label: names.lists, icon: ListChecks, section: 'work', within: ['/list', '/suppressions'] },
	{ id: 'campaigns', href: '/campaigns', label: names.campaigns, icon: Headset, section: 'work', within: ['/campaign', '/work'] },
	{ id: 'scoring', href: '/scoring', label: names.scoring, icon: SlidersHorizontal, section: 'work' },
	{
		id: 'deliver',
		href: '/deliver',
		label: names.deliver,
		icon: Send,
		section: 'work',
		bar: 4,
		count: 'undelivered',
		within: ['/delivery']
	},
	{ id: 'history', href: '/history', label: names.history, icon: History, section: 'work', within: ['/audit'] },
	{ id: 'insights', href: '/insights', label: names.insights, icon: ChartColumn, section: 'work' },
	{ id: 'settings', href: '/settings', label: names.settings, icon: Settings, section: 'foot' }
];

const clean = (path: string): string => (path.length > 1 ? path.replace(/\/+$/, '') : path);

/** The screen that a path belongs to, for the highlight in the navigation. */
export function screenOf(path: string): Screen | undefined {
	const p = clean(path);
	return SCREENS.find((s) => s.href === p || s.within?.includes(p));
}

/** Screens that stand under another in the navigation and have a title of their own. */
const OWN_TITLES: Readonly<Record<string, string>> = {
	'/contact': names.contact,
	'/delivery': names.delivery,
	'/audit': names.audit,
	'/list': names.list,
	'/campaign': names.campaign,
	'/work': names.work,
	'/suppressions': names.suppressions
};

/** Title of the document for a path: "Contacts · Muster". */
export function documentTitle(path: string): string {
	const p = clean(path);
	const own = OWN_TITLES[p] ?? screenOf(p)?.label;
	return !own || p === '/' ? shell.app : `${own} · ${shell.app}`;
}
