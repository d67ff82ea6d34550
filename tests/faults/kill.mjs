import { Device, Killed } from './browser.mjs';
import { differences } from './differences.mjs';
import { startFront } from './front.mjs';
import { dice } from './random.mjs';
import { scenario } from './scenario.mjs';
import { Broken, memory, walk } from './walk.mjs';

const MOMENTS = ['before', 'middle', 'after', 'race'];
const FAULTS = [{ mode: 'dropAfterCommit', count: 1 }, { mode: 'error500', count: 1 }, { mode: 'rateLimit', count: 1, retryAfterSeconds: 1 }];

/** How a walk talks to the campaign's page of a device. `marks` collects which transactions belong to which stage. */
function appOn(device, seen) {
	// A kill that raced ahead of this call has taken the page with it: then `dead` answers.
	const rig = (name, ...args) => device.during(device.page?.evaluate((n, a) => globalThis.rig[n](...a), name, args) ?? new Promise(() => undefined));
	const last = { pipeline: 0, delivery: 0 };
	return {
		rig,
		call: (name, ...args) => rig('call', name, ...args),
		async mark(stage) {
			const worker = stage === 'delivery' ? 'delivery' : 'pipeline';
			const now = await rig('count', worker);
			for (let n = last[worker] + 1; n <= now; n++) seen.marks.push({ stage: stage === 'processing' && n > now - 2 ? 'matching' : stage, worker, n });
			last[worker] = now;
		}
	};
}

/** Opens the campaign's page; `gate` = where the next kill is wanted. */
async function openRig(device, front, gate = null, run = 0) {
	const query = gate ? `?run=${run}&gate=${gate.worker}:${gate.n}:${gate.moment}` : '';
	await device.during(device.page.goto(`${front.url}/faults/${query}`));
	await device.during(device.page.waitForFunction(() => Boolean(globalThis.rig)));
}

/** One run undisturbed: what it ends with, and which transactions it was made of. */
async function undisturbed(device, front, s) {
	await front.crm.clear();
	await openRig(device, front);
	const seen = memory();
	const app = appOn(device, seen);
	await walk(app, s, seen);
	const sections = await app.rig('snapshot');
	const broken = await endState(app, front, sections);
	await app.call('pipeline.wipeDevice');
	return { sections, pairs: seen.pairs, marks: seen.marks, broken };
}

/** What must hold at the end of any run. */
async function endState(app, front, sections) {
	const broken = await app.rig('leftovers');
	const contacts = sections.contacts.map((line) => JSON.parse(line));
	const here = new Map();
	for (const c of contacts) {
		const email = (new Map(c.values).get('email') ?? '').toLowerCase();
		here.set(email, (here.get(email) ?? 0) + 1);
	}
	const there = await front.crm.contacts();
	if (there.length !== here.size) broken.push(`${here.size} people here, ${there.length} in the CRM`);
	for (const c of there) if (here.get(c.email.toLowerCase()) !== c.writes) broken.push(`${c.email} was written ${c.writes} times for ${here.get(c.email.toLowerCase()) ?? 0} contacts`);
	const [batch] = await app.call('delivery.batches');
	const n = batch.counts;
	if (n.total !== contacts.length || n.created + n.updated !== n.total || n.waiting + n.rejected + n.cancelled !== 0 || n.created !== there.length) broken.push(`receipts of ${contacts.length} contacts: ${JSON.stringify(n)}`);
	return broken;
}

/** Stages evenly (or the one wanted), and within a stage any of its transactions. */
function chooseGate(marks, d, wanted) {
	const any = d.pick([...new Set(marks.map((m) => m.stage))]);
	const stage = marks.some((m) => m.stage === wanted) ? wanted : any;
	return { ...d.pick(marks.filter((m) => m.stage === stage)), moment: d.pick(MOMENTS) };
}

/** "Resume import" on the app's own screen, as far as it goes by itself. */
async function resumeByScreen(device, front) {
	const { page } = device;
	const work = async () => {
		await page.goto(`${front.url}/import`);
		await (await page.waitForSelector('xpath///a[contains(., "Resume import")] | //button[contains(., "Resume import")]', { timeout: 15_000 })).click();
		await page.waitForFunction(() => [2, 4, 5].some((n) => document.querySelector(`[data-testid="step-${n}"][data-state="current"]`)), { timeout: 30_000 });
	};
	await device.during(work()).catch((error) => {
		if (error instanceof Killed) throw error;
		throw new Broken(`Resume import: ${error.message}`);
	});
}

/** One run with kills. @returns the failures, and in which stages it was killed */
async function disturbed(device, front, s, reference, d, wanted) {
	await front.crm.clear();
	const seen = memory();
	const killedIn = [];
	const places = [];
	let gate = chooseGate(reference.marks, d, wanted);
	if (d.chance(0.3)) await front.crm.fault(d.pick(FAULTS));
	let byScreen = 0;
	for (let life = 0; ; life++) {
		const token = `${s.run}.${life}`;
		const wait = d.below(25);
		front.onStop = (run, moment) => {
			if (run !== token) return;
			if (moment === 'race') setTimeout(() => void device.kill(), wait);
			else void device.kill();
		};
		try {
			if (!device.page) await device.start();
			if (life > 0) {
				await openRig(device, front);
				const app = appOn(device, memory());
				const unfinished = (await app.call('pipeline.listImports')).filter((m) => m.phase !== 'complete');
				if (seen.stage === 'processing' && ['matching', 'review'].includes(unfinished[0]?.phase)) killedIn[life - 1] = 'matching';
				if (unfinished.length === 1 && !['held', 'delivery', 'cancel'].includes(seen.stage) && d.chance(0.5)) {
					byScreen++;
					await resumeByScreen(device, front);
				}
			}
			await openRig(device, front, gate, token);
			const app = appOn(device, seen);
			await walk(app, s, seen);
			const sections = await app.rig('snapshot');
			const broken = await endState(app, front, sections);
			for (const [name, lines] of reference.pairs) broken.push(...differences(`pairs of ${name}`, lines, seen.pairs.get(name) ?? []));
			for (const name of Object.keys(reference.sections)) broken.push(...differences(name, reference.sections[name], sections[name]));
			await app.call('pipeline.wipeDevice');
			return { broken, killedIn, places, byScreen };
		} catch (error) {
			if (!(error instanceof Killed)) {
				const why = error instanceof Broken ? error.message : `${error.name}: ${error.message}`;
				return { broken: [`after ${places.join(', ') || 'no kill'}, in ${seen.stage}: ${why}`], killedIn, places, byScreen };
			}
			await device.kill();
			killedIn.push(seen.stage);
			places.push(`${seen.stage} (${gate?.worker} ${gate?.n} ${gate?.moment})`);
			// Some are killed again on the way back.
			gate = life < 2 && d.chance(0.35) ? { worker: seen.stage === 'delivery' ? 'delivery' : 'pipeline', n: d.between(1, 8), moment: d.pick(MOMENTS) } : null;
		}
	}
}

/**
 * Kills a browser again and again in the middle of what must not be lost, and looks at what is left.
 * @param {{ runs: number, seed: number, rows?: number, stages?: string[], only?: number, dir?: string, budgetMs?: number, say?: (line: string) => void }} options
 *   rows = of a file at most; stages = where the first kill of run 0, 1, … is to be (absent = anywhere);
 *   only = this run alone; dir = another build; budgetMs = no new run is begun later than this
 * @returns {Promise<{ runs: number, kills: number, missed: number, resumedByScreen: number, killedIn: Record<string, number>, seconds: number, failures: { run: number, what: string }[] }>}
 */
export async function killCampaign({ runs, seed, rows, stages = [], only, dir, budgetMs = Infinity, say = () => {} }) {
	const from = Date.now();
	const [front, calm] = await Promise.all([startFront({ dir }), startFront({ dir })]);
	let device = await new Device().start();
	const quiet = await new Device().start();
	const result = { runs: 0, kills: 0, missed: 0, resumedByScreen: 0, killedIn: {}, seconds: 0, failures: [] };
	try {
		for (const run of only === undefined ? Array.from({ length: runs }, (_, n) => n) : [only]) {
			if (Date.now() - from > budgetMs) break;
			const s = scenario(seed, run, rows);
			const began = Date.now();
			const reference = await undisturbed(quiet, calm, s);
			const between = Date.now();
			const { broken, killedIn, places, byScreen } = await disturbed(device, front, s, reference, dice(seed, 'kills', run), stages[run % stages.length]);
			result.runs++;
			result.kills += killedIn.length;
			result.resumedByScreen += byScreen;
			if (killedIn.length === 0) result.missed++;
			for (const stage of killedIn) result.killedIn[stage] = (result.killedIn[stage] ?? 0) + 1;
			for (const what of [...reference.broken.map((b) => `undisturbed: ${b}`), ...broken]) result.failures.push({ run, what: `${what} [killed in ${places.join(', ') || 'nothing'}]` });
			say(`run ${run}: ${broken.length + reference.broken.length === 0 ? 'ok' : 'FAILED'}, ${s.steps.map((t) => t.kind).join(' ')}, killed in ${places.join(', ') || 'nothing'}; ${between - began} + ${Date.now() - between} ms`);
			if (broken.length > 0) {
				// What is left there could disturb the next run.
				await device.kill();
				await device.stop();
				device = await new Device().start();
			}
		}
	} finally {
		await Promise.all([device.stop(), quiet.stop()]);
		await Promise.all([front.stop(), calm.stop()]);
	}
	result.seconds = Math.round((Date.now() - from) / 100) / 10;
	return result;
}
