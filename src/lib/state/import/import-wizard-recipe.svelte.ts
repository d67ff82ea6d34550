import type { Surprise } from '#domain/imports/recipe';

/** A recipe that was applied, and everything about the file that it did not expect. */
export interface AppliedRecipe {
	id: string;
	name: string;
	surprises: Surprise[];
}

/** The recipe of step 2: chosen for the next file, or in use on this one. */
export class RecipeUse {
	/** Id of the one that the next file is read with, chosen before the file. */
	next = $state<string | null>(null);
	used = $state.raw<AppliedRecipe | null>(null);
	/** True once a person said that what stands in the way was looked at. */
	looked = $state(false);
	/** Surprises that a person must have looked at before it goes on. */
	readonly blocking = $derived(!this.looked && (this.used?.surprises.some((s) => s.severity === 'error') ?? false));

	take(used: AppliedRecipe | null): void {
		this.used = used;
		this.looked = false;
	}
}
