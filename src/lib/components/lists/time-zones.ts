import type { ComboOption } from '#lib/components/ui/combobox-options';
import { zonePlace } from '#lib/state/lists/zone-place';

let zones: ComboOption[] | undefined;

/** Every time zone that this device knows, by continent; '' = none. */
export function zoneOptions(none: string): ComboOption[] {
	zones ??= Intl.supportedValuesOf('timeZone').map((zone) => ({
		value: zone,
		label: zonePlace(zone),
		group: zone.includes('/') ? zone.slice(0, zone.indexOf('/')).replaceAll('_', ' ') : 'UTC',
		hint: zone
	}));
	return [{ value: '', label: none }, ...zones];
}
