/** How a long training is watched: `pause` is asked between steps and says whether to go on; `onProgress` gets 0–1. */
export interface TrainWatch {
	pause(): Promise<boolean>;
	onProgress?(share: number): void;
}
