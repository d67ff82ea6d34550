/** codes.worker: reads codes in pictures, with its own WebAssembly. */
export interface CodesApi {
	/** The text of the codes in a picture (RGBA), best first; [] = none. `thorough` = also turned, inverted and at half size: for still pictures. */
	read(pixels: ImageData, thorough: boolean): Promise<string[]>;
}
