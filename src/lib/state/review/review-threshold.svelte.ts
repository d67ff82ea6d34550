import type { ReviewFilter, ThresholdEffect } from '#domain/matching/review';
import { pipeline } from '#lib/worker-client/pipeline';
import { guarded } from '../import/import-wizard-steps';

/** Confidence (per cent) from which the list offers to merge all (DUP-4), and what that would do. */
export class ReviewThreshold {
	value = $state(90);
	effect = $state.raw<ThresholdEffect | null>(null);
	#foreseeing: ReturnType<typeof setTimeout> | undefined;
	constructor(
		private readonly id: string,
		private readonly filter: () => ReviewFilter
	) {}

	/** Works out what the threshold would do; while the slider moves only the newest question is asked. */
	readonly foresee = (): void => {
		clearTimeout(this.#foreseeing);
		this.#foreseeing = setTimeout(() => void this.#ask(), 30);
	};
	async #ask(): Promise<void> {
		const { value } = this;
		const filter = this.filter();
		const got = await guarded(async () => ({ ok: true as const, value: await pipeline.thresholdEffect(this.id, filter, value) }));
		if (got.ok && value === this.value && filter === this.filter()) this.effect = got.value;
	}
	readonly set = (value: number): void => {
		this.value = value;
		this.foresee();
	};
}
