/** dragleave is unreliable; dragover repeats while it lasts. Quiet time after which nothing is dragged any more, ms. */
const QUIET = 300;

const hasFiles = (e: DragEvent): boolean => e.dataTransfer?.types.includes('Files') ?? false;

/** The files of a drop, or null when it is a folder or no file at all: then the frame around the screen explains it. */
export function droppedFiles(e: DragEvent): File[] | null {
	const items = [...(e.dataTransfer?.items ?? [])];
	if (items.some((i) => i.webkitGetAsEntry?.()?.isDirectory)) return null;
	const files = [...(e.dataTransfer?.files ?? [])];
	return files.length > 0 ? files : null;
}

/** Handlers of an area that takes files itself; `take` answers whether it did. */
export function fileDrop(take: (e: DragEvent) => boolean): {
	readonly active: boolean;
	over: (e: DragEvent) => void;
	drop: (e: DragEvent) => void;
} {
	let active = $state(false);
	let quiet: ReturnType<typeof setTimeout> | undefined;
	return {
		get active() {
			return active;
		},
		over(e) {
			if (!hasFiles(e)) return;
			e.preventDefault();
			active = true;
			clearTimeout(quiet);
			quiet = setTimeout(() => {
				active = false;
			}, QUIET);
		},
		drop(e) {
			active = false;
			if (hasFiles(e) && take(e)) e.preventDefault();
		}
	};
}
