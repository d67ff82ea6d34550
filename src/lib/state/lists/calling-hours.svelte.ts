import { DEFAULT_WINDOWS, type CallingWindows, type Week } from '#domain/lists/calling-window';
import type { Problem } from '#domain/result';
import { m } from '#lib/messages/index';
import { lists as worker } from '#lib/worker-client/lists.ts';
import { wrongDay } from './calling-hours-times';
import { guarded } from '../import/import-wizard-steps';
import { toasts } from '../shell/toasts.svelte';

const words = m.campaigns.windows;

/** Calling hours by country, being changed. */
export class HoursForm {
	open = $state(false);
	windows = $state.raw<CallingWindows>({});
	country = $state('');
	busy = $state(false);
	problem = $state.raw<Problem | null>(null);
	readonly week = $derived<Week>(this.windows[this.country] ?? []);
	readonly wrong = $derived.by(() => {
		for (const [country, week] of Object.entries(this.windows)) {
			const day = wrongDay(week);
			if (day !== null) return { country, text: words.wrong(words.days[day] ?? '') };
		}
		return null;
	});

	readonly begin = async (): Promise<void> => {
		[this.country, this.problem, this.open] = ['', null, true];
		try {
			this.windows = await worker.callingWindows();
		} catch {
			this.windows = { ...DEFAULT_WINDOWS };
		}
	};
	setSpan(day: number, n: number, span: [number, number]): void {
		this.#setDay(
			day,
			(this.week[day] ?? []).map((s, i) => (i === n ? span : s))
		);
	}
	addSpan(day: number): void {
		const last = (this.week[day] ?? []).at(-1);
		this.#setDay(day, [...(this.week[day] ?? []), last ? [Math.min(1380, last[1] + 60), Math.min(1439, last[1] + 180)] : [540, 1080]]);
	}
	removeSpan(day: number, n: number): void {
		this.#setDay(
			day,
			(this.week[day] ?? []).filter((_, i) => i !== n)
		);
	}
	/** Monday's hours on all weekdays, or on every day. */
	readonly copy = (all: boolean): void => {
		for (const day of all ? [1, 2, 3, 4, 5, 6] : [1, 2, 3, 4])
			this.#setDay(
				day,
				(this.week[0] ?? []).map((s): [number, number] => [s[0], s[1]])
			);
	};
	addCountry(country: string): void {
		if (!(country in this.windows))
			this.windows = {
				...this.windows,
				[country]: (this.windows[''] ?? []).map((spans) => spans.map((s): [number, number] => [s[0], s[1]]))
			};
		this.country = country;
	}
	removeCountry(country: string): void {
		this.windows = Object.fromEntries(Object.entries(this.windows).filter(([c]) => c !== country));
		this.country = '';
	}
	#setDay(day: number, spans: [number, number][]): void {
		const week = Array.from({ length: 7 }, (_, d) => (d === day ? spans : (this.week[d] ?? [])));
		this.windows = { ...this.windows, [this.country]: week };
	}
	/** @param usual the shipped hours again */
	readonly save = async (usual = false): Promise<boolean> => {
		if (this.busy || (!usual && this.wrong)) {
			if (this.wrong) this.country = this.wrong.country;
			return false;
		}
		this.busy = true;
		const got = await guarded(() => worker.saveCallingWindows(usual ? null : this.windows));
		this.busy = false;
		this.problem = got.ok ? null : got.problem;
		if (!got.ok) return false;
		toasts.show({ text: words.saved, tone: 'green' });
		this.open = false;
		return true;
	};
}
