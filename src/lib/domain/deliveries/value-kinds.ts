/** Properties of a record, by name, that hold a number or a yes or no: contacts hold them as text, JSON has a form of its own for each. */
export type ValueKinds = Readonly<Record<string, 'number' | 'yesNo'>>;

/** Digits up to which a number of JSON is the very same number. */
const EXACT = 15;

/** A value as JSON writes its kind: "12.5" → 12.5, "yes" → true. What is neither, or would lose digits, stays as it stands. */
export function typedValue(value: string | number | null, kind: ValueKinds[string] | undefined): string | number | boolean | null {
	if (typeof value !== 'string' || kind === undefined) return value;
	if (kind === 'yesNo') return value === 'yes' ? true : value === 'no' ? false : value;
	return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value) && value.replace(/\D/g, '').length <= EXACT ? Number(value) : value;
}

/** The properties of a record as they stand in JSON. */
export function typedProperties(
	properties: Readonly<Record<string, string | number | null>>,
	kinds: ValueKinds | undefined
): Record<string, string | number | boolean | null> {
	if (!kinds) return { ...properties };
	return Object.fromEntries(
		Object.entries(properties).map(([name, value]) => [name, typedValue(value, Object.hasOwn(kinds, name) ? kinds[name] : undefined)])
	);
}
