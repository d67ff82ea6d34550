import * as z from 'zod/mini';

const schema = z.array(z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }));

/** Licences of the libraries that the app ships (written by the build, scripts/licences.mjs); read when somebody looks. */
class Licences {
	all = $state.raw<z.infer<typeof schema> | null>(null);
	failed = $state(false);

	async load(): Promise<void> {
		if (this.all) return;
		try {
			this.all = schema.parse(await (await fetch('/licences.json')).json());
			this.failed = false;
		} catch {
			this.failed = true;
		}
	}
}

export const licences = new Licences();
