import { messageText, problemText } from '#domain/messages/index';
import { guessOutcome, type OutcomeFile, type OutcomeMatch } from '#domain/scoring/models';
import { m } from '#lib/messages/index';
import { pipeline } from '#lib/worker-client/pipeline';
import { scoring as worker } from '#lib/worker-client/scoring';
import { toasts } from '../shell/toasts.svelte';
import type { Verdict } from './scoring-model.svelte';

const words = m.scoringModel;

/** Won and lost brought back from a CRM: the file, how it is read, what it says of the scores. */
export class OutcomesBack {
	file = $state.raw<OutcomeFile | null>(null);
	match = $state.raw<OutcomeMatch | null>(null);
	/** `match` is of a question before: the newest is still being looked into. */
	looking = $state(false);
	by = $state<'email' | 'contactId'>('email');
	column = $state(0);
	outcome = $state(0);
	verdicts = $state.raw<Record<string, Verdict>>({});
	/** Scores as of this moment (ms); null = those of now. */
	at = $state<number | null>(null);
	reading = $state('');
	writing = $state(false);
	problem = $state('');
	#turn = 0;

	readonly values = $derived(this.file?.values[this.outcome] ?? []);

	/** Reads a file; the columns are proposed. */
	readonly open = async (file: File): Promise<void> => {
		this.reading = file.name;
		this.problem = '';
		this.file = this.match = null;
		try {
			const got = await worker.openOutcomes(file);
			if (!got.ok) {
				this.problem = problemText(got.problem);
				return;
			}
			const f = got.value;
			this.file = f;
			this.by = f.by;
			this.column = (this.by === 'email' ? f.email : f.contactId) ?? 0;
			this.outcome = f.outcome ?? 0;
			this.at = f.moments[0] ?? null;
			this.#guess();
			await this.look();
		} catch {
			this.problem = words.failed;
		} finally {
			this.reading = '';
		}
	};
	#guess(): void {
		this.verdicts = Object.fromEntries(this.values.map((v) => [v.value, guessOutcome(v.value) ?? 'none']));
	}

	readonly set = (patch: Partial<Pick<OutcomesBack, 'by' | 'column' | 'outcome' | 'at'>>): void => {
		Object.assign(this, patch);
		if (patch.by && this.file) this.column = (patch.by === 'email' ? this.file.email : this.file.contactId) ?? this.column;
		if (patch.outcome !== undefined) this.#guess();
		void this.look();
	};
	readonly mark = (value: string, verdict: Verdict): void => {
		this.verdicts = { ...this.verdicts, [value]: verdict };
		void this.look();
	};

	/** Finds the contacts; the newest question wins, and one without an answer leaves none of before, which would be written. */
	async look(): Promise<void> {
		const turn = ++this.#turn;
		this.looking = true;
		const of = (verdict: Verdict): string[] => Object.keys(this.verdicts).filter((v) => this.verdicts[v] === verdict);
		const got = await worker
			.matchOutcomes({ by: this.by, column: this.column, outcome: this.outcome, won: of('won'), lost: of('lost'), at: this.at })
			.catch(() => null);
		if (turn !== this.#turn) return;
		this.looking = false;
		this.match = got?.ok ? got.value : null;
		this.problem = got?.ok ? '' : got ? messageText(got.problem) : words.failed;
	}

	/** Writes the outcomes into Lead Status. */
	readonly write = async (): Promise<void> => {
		const found = this.match;
		if (!found || this.looking || this.writing) return;
		this.writing = true;
		try {
			const done = await pipeline.writeOutcomes(found.ids, found.outcomes, () => undefined);
			if (done.ok) toasts.show({ text: words.backApplied(done.value.changed), tone: 'green' });
			else this.problem = problemText(done.problem);
		} catch {
			this.problem = words.backHalf;
		} finally {
			this.writing = false;
		}
	};
}
