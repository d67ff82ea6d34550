import type { ChoiceFate, ChoicesChange } from '#domain/contacts/own-fields';

/** One line of the list: what it was called before, null = it is new. */
export interface ChoiceLine {
	key: number;
	was: string | null;
	now: string;
}

/** The choices of a field while they are edited: names, order, and what becomes of those that go. */
export class ChoicesDraft {
	lines = $state<ChoiceLine[]>([]);
	/** Choices that go, each with what becomes of its contacts: keep, clear, or "to " and another choice's key. */
	gone = $state<{ line: ChoiceLine; fate: string }[]>([]);
	#next = 0;

	constructor(choices: readonly string[]) {
		this.lines = choices.map((c) => ({ key: this.#next++, was: c, now: c }));
	}

	add = (): number => {
		const key = this.#next++;
		this.lines = [...this.lines, { key, was: null, now: '' }];
		return key;
	};

	remove = (line: ChoiceLine): void => {
		this.lines = this.lines.filter((l) => l.key !== line.key);
		this.gone = this.gone.map((g) => (g.fate === `to ${line.key}` ? { ...g, fate: 'keep' } : g));
		if (line.was !== null) this.gone = [...this.gone, { line, fate: 'keep' }];
	};

	bringBack = (line: ChoiceLine): void => {
		this.gone = this.gone.filter((g) => g.line.key !== line.key);
		this.lines = [...this.lines, line];
	};

	setFate = (line: ChoiceLine, fate: string): void => {
		this.gone = this.gone.map((g) => (g.line.key === line.key ? { ...g, fate } : g));
	};

	move = (at: number, by: 1 | -1): void => {
		const next = [...this.lines];
		const [one] = next.splice(at, 1);
		if (one) next.splice(at + by, 0, one);
		this.lines = next;
	};

	/** What is asked of the worker; lines that were left blank and are new say nothing. */
	change(): ChoicesChange {
		const lines = this.lines.filter((l) => l.was !== null || l.now.trim() !== '');
		const fateOf = (fate: string): ChoiceFate => {
			const to = lines.find((l) => fate === `to ${l.key}`)?.now.trim();
			return to ? { then: 'change', to } : { then: fate === 'clear' ? 'clear' : 'keep' };
		};
		return {
			choices: lines.map(({ was, now }) => ({ was, now: now.trim().replace(/\s+/g, ' ') })),
			gone: this.gone.map(({ line, fate }) => ({ choice: line.was ?? '', fate: fateOf(fate) }))
		};
	}
}
