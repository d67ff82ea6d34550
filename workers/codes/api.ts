import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { CodesApi } from '../contract';

// Its own file, of this app: nothing is fetched from elsewhere.
prepareZXingModule({ overrides: { locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasmUrl : prefix + path) } });

/** What badges and cards carry (CAP-2). */
const FORMATS = ['QRCode', 'MicroQRCode', 'DataMatrix', 'Aztec', 'PDF417', 'Code128'] as const;

/** Reads codes where the engine has no detector of its own, the iPad's among them. */
export const codesApi: CodesApi = {
	async read(pixels, thorough) {
		const found = await readBarcodes(pixels, { formats: [...FORMATS], tryHarder: thorough, tryRotate: true, tryInvert: thorough, tryDownscale: thorough, maxNumberOfSymbols: 4 });
		return found.filter((f) => f.isValid && f.text !== '').map((f) => f.text);
	}
};
