import type { FieldId } from '#domain/fields';
import type { Issue } from '#domain/imports/issue';
import { pipeline } from '#lib/worker-client/pipeline';
import { cellIssue } from './import-fix-words';

/** Pause after a key before the rules are asked, ms. */
const PAUSE = 70;

/** What cleaning and rules would make of a text while it is typed (IMP-8): its normal form and what is still wrong. */
export class FixTrial {
	/** null = not asked yet. */
	verdict = $state.raw<{ typed: string; value: string; issue: Issue | null } | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#turn = 0;
	constructor(readonly importId: string) {}

	ask(row: number, field: FieldId, text: string): void {
		clearTimeout(this.#timer);
		const turn = ++this.#turn;
		this.#timer = setTimeout(async () => {
			const got = await pipeline.tryFix(this.importId, [{ row, field, value: text }]).catch(() => null);
			const [now] = got?.ok ? got.value : [];
			if (turn === this.#turn && now) this.verdict = { typed: text, value: now.values[field] ?? '', issue: cellIssue(now, field) ?? null };
		}, PAUSE);
	}
	end(): void {
		clearTimeout(this.#timer);
		this.#turn++;
		this.verdict = null;
	}
}
