const AROUND = 120;

/** Lines that one side has and the other lacks, in words; the first two of them around the place where they part. */
export function differences(what, expected, got) {
	const left = [...got];
	const missing = expected.filter((line) => {
		const at = left.indexOf(line);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
	if (missing.length + left.length === 0) return [];
	const [a = '', b = ''] = [missing[0], left[0]];
	let at = 0;
	while (at < Math.min(a.length, b.length) && a[at] === b[at]) at++;
	const part = (line) => line.slice(Math.max(0, at - AROUND), at + AROUND);
	return [`${what}: ${missing.length} missing, ${left.length} too many; expected …${part(a)}…, got …${part(b)}…`];
}
