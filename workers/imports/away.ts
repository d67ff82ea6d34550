let away: { back: Promise<void>; comeBack: () => void } | null = null;

/** PipelineApi.setAway. */
export function setAway(now: boolean): void {
	if (!now) {
		away?.comeBack();
		away = null;
	} else if (!away) {
		let comeBack = (): void => undefined;
		const back = new Promise<void>((resolve) => {
			comeBack = resolve;
		});
		away = { back, comeBack };
	}
}

/** Resolves when the page is there; at once where it never went away. */
export async function untilBack(): Promise<void> {
	while (away) await away.back;
}
