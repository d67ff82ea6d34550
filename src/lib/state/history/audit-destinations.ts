import type { ConnectorDescription, SettingField } from '#domain/delivery';
import { isObject } from '../settings/setting-words';

type Params = Record<string, unknown>;

/** Connectors that may have written these settings: the one that the entry names; else all that have every one of them. */
function writers(part: Params, settings: Params, connectors: readonly ConnectorDescription[]): readonly ConnectorDescription[] {
	if (typeof part['connector'] === 'string') return connectors.filter((c) => c.id === part['connector']);
	return connectors.filter((c) => Object.keys(settings).every((key) => c.settings.some((s) => s.key === key)));
}

/** What all of them call it; undefined where they differ, or nobody knows it. */
function agreed(key: string, of: readonly ConnectorDescription[]): SettingField | undefined {
	const fields = of.flatMap((c) => c.settings.filter((s) => s.key === key));
	return new Set(fields.map((f) => f.label)).size === 1 ? fields[0] : undefined;
}

/** One side of an entry: its settings as the form of the destination calls them, in the language that is spoken. */
function spoken(part: unknown, connectors: readonly ConnectorDescription[], otherwise: (key: string) => string): unknown {
	if (!isObject(part)) return part;
	const settings = part['settings'];
	const said: Params = { ...part };
	const label = connectors.find((c) => c.id === part['connector'])?.label;
	if (label !== undefined) said['connector'] = label;
	if (isObject(settings)) {
		const of = writers(part, settings, connectors);
		said['settings'] = Object.fromEntries(
			Object.entries(settings).map(([key, value]) => {
				const field = agreed(key, of);
				return [field?.label ?? otherwise(key), field?.choices?.find((c) => c.value === value)?.label ?? value];
			})
		);
	}
	return said;
}

/**
 * Details of an entry with the settings of a destination by their labels, which its connector has and not the catalogue. `otherwise` names
 * what no connector knows any more.
 */
export function destinationInWords(
	params: Params,
	connectors: readonly ConnectorDescription[],
	otherwise: (key: string) => string
): Params {
	const whole = spoken(params, connectors, otherwise) as Params;
	const { before, after } = params;
	return {
		...whole,
		...(isObject(before) && { before: spoken(before, connectors, otherwise) }),
		...(isObject(after) && { after: spoken(after, connectors, otherwise) })
	};
}
