import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, writeBarcode, type WriterOptions } from 'zxing-wasm/writer';

const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'));
prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer } });

type Format = NonNullable<WriterOptions['format']>;

/** A picture (PNG) of a code, as a badge or a card carries it. */
export async function codePicture(text: string, format: Format = 'QRCode'): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
	const { image, error } = await writeBarcode(text, { format, scale: 6, addQuietZones: true });
	if (!image) throw new Error(`no code was made: ${error}`);
	return { name: 'badge.png', mimeType: 'image/png', buffer: Buffer.from(await image.arrayBuffer()) };
}

/**
 * What a camera sees that is held at a QR code: an uncompressed film (YUV4MPEG2, as Chromium's fake camera plays it) of a few frames at
 * `file`.
 */
export async function codeFilm(text: string, file: string): Promise<void> {
	const { symbol, error } = await writeBarcode(text, { format: 'QRCode' });
	if (error || !symbol) throw new Error(`no code was made: ${error}`);
	const [width, height] = [640, 480];
	const scale = Math.floor((height * 0.7) / symbol.height);
	const [left, top] = [Math.floor((width - symbol.width * scale) / 2), Math.floor((height - symbol.height * scale) / 2)];
	const frame = Buffer.alloc((width * height * 3) / 2, 128);
	frame.fill(225, 0, width * height);
	for (let y = 0; y < symbol.height * scale; y++)
		for (let x = 0; x < symbol.width * scale; x++) {
			const dark = (symbol.data[Math.floor(y / scale) * symbol.width + Math.floor(x / scale)] ?? 255) < 128;
			frame[(top + y) * width + left + x] = dark ? 20 : 235;
		}
	writeFileSync(
		file,
		Buffer.concat([
			Buffer.from(`YUV4MPEG2 W${width} H${height} F15:1 Ip A1:1 C420mpeg2\n`),
			...Array.from({ length: 4 }, () => Buffer.concat([Buffer.from('FRAME\n'), frame]))
		])
	);
}

/** The same of several pictures (squares of grey pixels), each held for a few frames. */
export function filmOf(pictures: readonly { size: number; grey: readonly number[] }[], file: string): void {
	const [width, height] = [1024, 768];
	const frames = pictures.map(({ size, grey }) => {
		const frame = Buffer.alloc((width * height * 3) / 2, 128);
		frame.fill(225, 0, width * height);
		const scale = Math.max(1, Math.floor(height / size));
		const [left, top] = [Math.floor((width - size * scale) / 2), Math.floor((height - size * scale) / 2)];
		for (let y = 0; y < size * scale; y++)
			for (let x = 0; x < size * scale; x++)
				frame[(top + y) * width + left + x] =
					20 + Math.round(((grey[Math.floor(y / scale) * size + Math.floor(x / scale)] ?? 255) * 215) / 255);
		return Buffer.concat(Array.from({ length: 9 }, () => Buffer.concat([Buffer.from('FRAME\n'), frame])));
	});
	writeFileSync(file, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F15:1 Ip A1:1 C420mpeg2\n`), ...frames]));
}

/** What a camera sees of a QR code, as the decoder gets it. */
export async function codePixels(text: string): Promise<ImageData> {
	const { symbol, error } = await writeBarcode(text, { format: 'QRCode' });
	if (error || !symbol) throw new Error(`no code was made: ${error}`);
	const [scale, quiet] = [4, 16];
	const width = symbol.width * scale + 2 * quiet;
	const data = new Uint8ClampedArray(width * width * 4).fill(255);
	for (let y = 0; y < symbol.height * scale; y++)
		for (let x = 0; x < symbol.width * scale; x++) {
			const light = symbol.data[Math.floor(y / scale) * symbol.width + Math.floor(x / scale)] ?? 255;
			data.fill(light, ((y + quiet) * width + x + quiet) * 4, ((y + quiet) * width + x + quiet) * 4 + 3);
		}
	return { data, width, height: width, colorSpace: 'srgb' } as ImageData;
}
