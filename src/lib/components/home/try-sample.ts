import { m } from '#lib/messages/index';
import type { Intake } from '#lib/state/shell/shell-intake.svelte.ts';
import { toasts } from '#lib/state/shell/toasts.svelte.ts';

const home = m.home;

/** Opens the sample contacts in the wizard, or says why that can't be. */
export async function trySample(intake: Intake): Promise<void> {
	if (!(await intake.openSample())) toasts.show({ text: home.sampleFailed, tone: 'red', ms: 10_000 });
}
