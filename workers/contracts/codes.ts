/** codes.worker: reads codes in pictures and makes some, with its own WebAssembly. */
export interface CodesApi {
	/**
	 * The text of the codes in a picture (RGBA), best first; [] = none. `thorough` = also turned, inverted and at half size: for still
	 * pictures.
	 */
	read(pixels: ImageData, thorough: boolean): Promise<string[]>;
	/** Begins to show bytes as a row of codes (codes/frames.ts); answers how many frames they need at least. */
	showBytes(bytes: Uint8Array): Promise<{ frames: number }>;
	/** Frame `n` of them as a square of modules, row by row, 0 = dark; null = nothing is being shown. */
	frame(n: number): Promise<{ size: number; light: Uint8Array } | null>;
	/** Takes the text of a code that another tablet shows; `bytes` once all is here. */
	takeFrame(text: string): Promise<{ fits: boolean; have: number; count: number; bytes: Uint8Array | null }>;
	forgetFrames(): Promise<void>;
	/** A picture file as JPEG, its longer side at most `longest` pixels, upright; null = it is no picture. `quality` 0–1. */
	shrink(file: Blob, longest: number, quality: number): Promise<{ bytes: Uint8Array; width: number; height: number } | null>;
}
