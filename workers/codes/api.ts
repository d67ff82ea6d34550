import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import wasmUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { prepareZXingModule as prepareWriter, writeBarcode } from 'zxing-wasm/writer';
import writerUrl from 'zxing-wasm/writer/zxing_writer.wasm?url';
import type { CodesApi } from '../contract';
import { FrameReader, FrameWriter } from './frames';

// Their own files, of this app: nothing is fetched from elsewhere.
prepareZXingModule({ overrides: { locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasmUrl : prefix + path) } });
prepareWriter({ overrides: { locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? writerUrl : prefix + path) } });

/** What badges and cards carry (CAP-2). */
const FORMATS = ['QRCode', 'MicroQRCode', 'DataMatrix', 'Aztec', 'PDF417', 'Code128'] as const;

let shown: FrameWriter | null = null;
let taken = new FrameReader();

/** Reads codes where the engine has no detector of its own, the iPad's among them; shows and takes rows of codes; makes pictures small. */
export const codesApi: CodesApi = {
	async read(pixels, thorough) {
		const found = await readBarcodes(pixels, {
			formats: [...FORMATS],
			tryHarder: thorough,
			tryRotate: true,
			tryInvert: thorough,
			tryDownscale: thorough,
			maxNumberOfSymbols: 4
		});
		return found.filter((f) => f.isValid && f.text !== '').map((f) => f.text);
	},
	async showBytes(bytes) {
		shown = new FrameWriter(bytes);
		return { frames: shown.count };
	},
	async frame(n) {
		if (!shown) return null;
		const { symbol, error } = await writeBarcode(shown.frame(n), { format: 'QRCode', options: 'ecLevel=L' });
		return error || !symbol ? null : { size: symbol.width, light: Uint8Array.from(symbol.data) };
	},
	async takeFrame(text) {
		const fits = taken.take(text);
		return { fits, ...taken.progress, bytes: taken.bytes() };
	},
	async forgetFrames() {
		taken = new FrameReader();
	},
	async shrink(file, longest, quality) {
		const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
		if (!bitmap || typeof OffscreenCanvas === 'undefined') return null;
		try {
			const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
			const canvas = new OffscreenCanvas(Math.max(1, Math.round(bitmap.width * scale)), Math.max(1, Math.round(bitmap.height * scale)));
			canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
			const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
			return blob.type === 'image/jpeg'
				? { bytes: new Uint8Array(await blob.arrayBuffer()), width: canvas.width, height: canvas.height }
				: null;
		} finally {
			bitmap.close();
		}
	}
};
