/** Puts a value into a map of at most `most` as its newest; where there are more, the one that was put longest ago leaves. */
export function keepNewest<K, V>(map: Map<K, V>, key: K, value: V, most: number): V {
	map.delete(key);
	map.set(key, value);
	if (map.size > most) map.delete(map.keys().next().value as K);
	return value;
}
