/** Whether the device says that it has a network. A hint only: the sender finds out what is really reachable. */
class Connectivity {
	online = $state(typeof navigator === 'undefined' ? true : navigator.onLine);

	/** Follows the browser's events; `onBack` runs when the network returns. Returns the way to stop. */
	watch(onBack: () => void): () => void {
		const up = (): void => {
			this.online = true;
			onBack();
		};
		const down = (): void => {
			this.online = false;
		};
		this.online = navigator.onLine;
		addEventListener('online', up);
		addEventListener('offline', down);
		return () => {
			removeEventListener('online', up);
			removeEventListener('offline', down);
		};
	}
}

export const connectivity = new Connectivity();
