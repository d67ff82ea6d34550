import type { Permission } from '#domain/device/permissions';
import type { IconComponent } from './tone';

/** A line of a menu. `needs`: what the user must be allowed to (HIS-3); where they aren't, it looks disabled and says why. */
export interface MenuItem {
	label: string;
	icon?: IconComponent;
	onselect: () => void;
	danger?: boolean;
	disabled?: boolean;
	hint?: string;
	testid?: string;
	needs?: Permission;
}
