import { dice } from '../faults/random.mjs';
import { Broken, Player } from './player';
import { finish, STEPS } from './steps';

export interface Outcome {
	steps: number;
	kills: number;
	/** What is wrong, with the way to it; null = nothing. */ broken: string | null;
}

const MOST_STEPS = 14;
const TOTAL = STEPS.reduce((n, [, weight]) => n + weight, 0);

/** Ids that are the same for the same seed: the order of what is kept by id must not differ from run to run. */
function seedIds(next: () => number): () => void {
	const real = Object.getOwnPropertyDescriptor(crypto, 'randomUUID');
	const hex = (n: number): string => Array.from({ length: n }, () => Math.floor(next() * 16).toString(16)).join('');
	Object.defineProperty(crypto, 'randomUUID', { configurable: true, value: () => `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}` });
	return () => {
		if (real) Object.defineProperty(crypto, 'randomUUID', real);
		else delete (crypto as { randomUUID?: unknown }).randomUUID;
	};
}

/**
 * Plays one random sequence: imports, decisions, fixes, edits, deletions, undos, held rows, scoring and deliveries, with
 * the tab dying in the middle of them, and holds the store against the oracle after every step.
 */
export async function playSequence(seed: number, run: number): Promise<Outcome> {
	const d = dice(seed, 'model', run);
	const p = new Player(d);
	const restore = seedIds(dice(seed, 'ids', run).next);
	const [say, clock] = [console.error, Date.now];
	// Each step is a second later; a clock may be set, by a day.
	Date.now = () => p.oracle.now;
	// The sender tells developers that its storage went away: here that is meant.
	console.error = () => undefined;
	let steps = 0;
	try {
		await p.device.start();
		for (const most = d.between(4, MOST_STEPS); steps < most;) {
			let at = d.below(TOTAL);
			const [name, , step] = STEPS.find(([, weight]) => (at -= weight) < 0)!;
			p.log.push(name);
			p.tick();
			if (!(await step(p))) p.log.pop();
			else steps++;
			await p.check();
		}
		while (p.reviews.length > 0) {
			p.log.push('finish');
			await finish(p);
			await p.check();
		}
		await lastLook(p);
		return { steps, kills: p.kills, broken: null };
	} catch (error) {
		const what = error instanceof Broken ? error.message : String((error as Error).stack ?? error);
		return { steps, kills: p.kills, broken: `${what}\nafter ${p.log.join(', ')}` };
	} finally {
		console.error = say;
		Date.now = clock;
		restore();
	}
}

/** Nothing is left over, and the CRM has each delivered contact once a delivery. */
async function lastLook(p: Player): Promise<void> {
	const left = await p.device.leftovers();
	if (left.length > 0) throw new Broken(left.join('; '));
	const wanted = new Map<string, { writes: number; email: string | undefined }>();
	for (const push of p.pushes) {
		const batch = (await p.device.delivery.batches()).find((b) => b.id === push.id)!;
		const { receipts } = await p.device.delivery.receipts(batch.id, 'delivered', 0, 500);
		const there = push.ids.filter((id) => !p.oracle.of(id)!.erased);
		if (push.sent.length !== push.ids.length || batch.counts.total !== push.ids.length)
			throw new Broken(`${push.label} of ${push.ids.length} contacts has ${push.sent.length} receipts: ${JSON.stringify(batch.counts)}`);
		if (there.some((id) => !receipts.some((r) => r.contactId === id))) throw new Broken(`${push.label} has lost receipts`);
		for (const r of push.sent) wanted.set(r.externalId, { writes: (wanted.get(r.externalId)?.writes ?? 0) + 1, email: r.email });
	}
	if (wanted.size !== p.crm.records.size) throw new Broken(`${wanted.size} contacts were delivered, the CRM has ${p.crm.records.size}`);
	for (const [id, { writes, email }] of wanted) {
		const there = p.crm.records.get(id);
		if (there?.writes !== writes || there.properties.email !== email)
			throw new Broken(`${id} (${email}) was delivered ${writes} times; the CRM wrote ${there?.properties.email} ${there?.writes} times`);
	}
}
