/** Pieces that step 2 leaves the screen in. */
const PIECES = 5;

/** Step 2 on its way off the screen, from below: all of it at once would hold up the page. */
export class Fold {
	/** Pieces that are gone. */
	gone = $state(0);
	/** Share of what is drawn that still is, 0–1. */
	readonly left = $derived(1 - this.gone / PIECES);

	/** Takes it away piece by piece. */
	async away(): Promise<void> {
		while (this.gone < PIECES) {
			this.gone++;
			await new Promise((next) => setTimeout(next));
		}
	}

	/** Another screen has taken its place. */
	done(): void {
		this.gone = 0;
	}

	/** True for the content of turn 1, 2, … to `PIECES` once it is to leave: the last goes first. */
	readonly takes = (turn: number): boolean => this.gone > PIECES - turn;
}
