/** Rows of a CSV text (RFC 4180) as objects by the names of its first line; a line of another length than the first is dropped. */
export function readCsv(text: string): Record<string, string>[] {
	const lines = cells(text);
	const header = lines.shift();
	if (!header) return [];
	return lines.filter((l) => l.length === header.length).map((l) => Object.fromEntries(header.map((name, i) => [name, l[i] ?? ''])));
}

function cells(text: string): string[][] {
	const lines: string[][] = [];
	let line: string[] = [];
	let cell = '';
	let quoted = false;
	const endCell = (): void => {
		line.push(cell);
		cell = '';
	};
	const endLine = (): void => {
		endCell();
		lines.push(line);
		line = [];
	};
	for (let i = 0; i < text.length; i++) {
		const c = text[i];
		if (quoted) {
			if (c !== '"') cell += c;
			else if (text[i + 1] === '"') {
				cell += '"';
				i++;
			} else quoted = false;
		} else if (c === '"') quoted = true;
		else if (c === ',') endCell();
		else if (c === '\n') endLine();
		else if (c !== '\r') cell += c;
	}
	if (cell !== '' || line.length > 0) endLine();
	return lines;
}

/** `REQUIRED_FIELD_MISSING:Required fields are missing: [LastName]:LastName --` → its code, sentence and field. */
export function readError(text: string): { code: string; reason: string; field: string | null } {
	const whole = text.trimEnd();
	const [, code = '', said = text] = (whole.endsWith('--') && /^([A-Z_]+):(.*)$/s.exec(whole.slice(0, -2).trimEnd())) || [];
	const colon = code === '' ? -1 : said.lastIndexOf(':');
	const fields = colon >= 0 && /^[\w, ]*$/.test(said.slice(colon + 1)) ? said.slice(colon + 1) : null;
	const reason = fields === null ? said : said.slice(0, colon);
	return { code, reason: reason.trim() || text, field: fields?.split(/[, ]+/).find((f) => f !== '') ?? null };
}
