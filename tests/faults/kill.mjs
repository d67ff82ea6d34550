import { Device, Killed, KILLS } from './browser.mjs';
import { Broken } from './broken.mjs';
import { differences } from './differences.mjs';
import { startFront } from './front.mjs';
import { dice } from './random.mjs';
import { scenario } from './scenario.mjs';
import { memory, walk } from './walk.mjs';

const MOMENTS = ['before', 'middle', 'after', 'race'];
/** Stages in which no import is under way. */
const AFTER_IMPORTS = new Set('held delivery cancel edit undo delete rescore upgrade lists retype undoImport erase restore'.split(' '));
/** Who writes in a stage. */
const workerOf = (stage) => (stage === 'delivery' || stage === 'lists' ? stage : 'pipeline');
const FAULTS = [
	{ mode: 'dropAfterCommit', count: 1 },
	{ mode: 'error500', count: 1 },
	{ mode: 'rateLimit', count: 1, retryAfterSeconds: 1 }
];

/** How a walk talks to the campaign's page of a device. `marks` collects which transactions belong to which stage. */
function appOn(device, seen) {
	// A kill that raced ahead of this call has taken the page with it: then `dead` answers.
	const born = device.kills;
	const rig = (name, ...args) =>
		device.during(device.page?.evaluate((n, a) => globalThis.rig[n](...a), name, args) ?? new Promise(() => undefined), born);
	const last = { pipeline: { seen: 0, life: 0 }, delivery: { seen: 0, life: 0 }, lists: { seen: 0, life: 0 } };
	return {
		rig,
		call: (name, ...args) => rig('call', name, ...args),
		async mark(stage) {
			const worker = workerOf(stage);
			const now = await rig('count', worker);
			const from = now.life === last[worker].life ? last[worker].seen : 0;
			for (let n = from + 1; n <= now.seen; n++)
				seen.marks.push({ stage: stage === 'processing' && n > now.seen - 2 ? 'matching' : stage, worker, n, life: now.life });
			last[worker] = now;
		}
	};
}

/** Opens the campaign's page; `gate` = where the next kill is wanted. */
async function openRig(device, front, gate = null, run = 0) {
	const query = gate ? `?run=${run}&gate=${gate.worker}:${gate.n}:${gate.moment}:${gate.life ?? 0}` : '';
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
	for (const c of there)
		if (here.get(c.email.toLowerCase()) !== c.writes)
			broken.push(`${c.email} was written ${c.writes} times for ${here.get(c.email.toLowerCase()) ?? 0} contacts`);
	const [batch] = await app.call('delivery.batches');
	const n = batch.counts;
	if (
		n.total !== contacts.length ||
		n.created + n.updated !== n.total ||
		n.waiting + n.rejected + n.cancelled !== 0 ||
		n.created !== there.length
	)
		broken.push(`receipts of ${contacts.length} contacts: ${JSON.stringify(n)}`);
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
		await (
			await page.waitForSelector('xpath///a[contains(., "Resume import")] | //button[contains(., "Resume import")]', { timeout: 15_000 })
		).click();
		await page.waitForFunction(() => [2, 4, 5].some((n) => document.querySelector(`[data-testid="step-${n}"][data-state="current"]`)), {
			timeout: 30_000
		});
	};
	await device.during(work()).catch((error) => {
		if (error instanceof Killed) throw error;
		throw new Broken(`Resume import: ${error.message}`);
	});
}

/**
 * Leaves nothing for the next run. What was to be seen was seen: a gate that is reached here lets through, and one kill that was on its way
 * is waited for.
 */
async function cleared(device, front) {
	front.onStop = (_run, _moment, goOn) => goOn();
	const wipe = () => appOn(device, memory()).call('pipeline.wipeDevice');
	await wipe().catch(async (error) => {
		if (!(error instanceof Killed)) throw error;
		await device.killing;
		if (!device.page) await device.start();
		await openRig(device, front);
		await wipe();
	});
}

/** One run with kills. @returns the failures, and in which stages it was killed */
async function disturbed(device, front, s, reference, d, wanted, lives) {
	await front.crm.clear();
	const seen = memory();
	const killedIn = [];
	const places = [];
	const ways = {};
	let gate = chooseGate(reference.marks, d, wanted);
	if (d.chance(0.3)) await front.crm.fault(d.pick(FAULTS));
	let byScreen = 0;
	for (let life = 0; ; life++) {
		const token = `${s.run}.${life}`;
		const wait = d.below(25);
		const how = d.pick(KILLS);
		front.onStop = (run, moment, goOn) => {
			if (run !== token) return;
			// A worker that is ended while it waits for an answer gets one, or its connection would be kept for ever.
			const end = () => void seen.unkillable.then(() => device.kill(how)).then(how === 'worker' ? goOn : undefined);
			if (moment === 'race') setTimeout(end, wait);
			else end();
		};
		try {
			if (!device.page) await device.start();
			if (life > 0) {
				await openRig(device, front);
				const app = appOn(device, memory());
				const unfinished = (await app.call('pipeline.listImports')).filter((m) => m.phase !== 'complete');
				if (seen.stage === 'processing' && ['matching', 'review'].includes(unfinished[0]?.phase)) killedIn[life - 1] = 'matching';
				if (unfinished.length === 1 && !AFTER_IMPORTS.has(seen.stage) && d.chance(0.5)) {
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
			await cleared(device, front);
			return { broken, killedIn, places, ways, byScreen };
		} catch (error) {
			if (!(error instanceof Killed)) {
				const why = error instanceof Broken ? error.message : `${error.name}: ${error.message}`;
				return { broken: [`after ${places.join(', ') || 'no kill'}, in ${seen.stage}: ${why}`], killedIn, places, ways, byScreen };
			}
			await device.killing;
			killedIn.push(seen.stage);
			ways[how] = (ways[how] ?? 0) + 1;
			places.push(`${seen.stage} (${how}, ${gate?.worker} ${gate?.n} ${gate?.moment})`);
			// Most are killed again on the way back.
			gate = life + 1 < lives && d.chance(0.93) ? { worker: workerOf(seen.stage), n: d.between(1, 5), moment: d.pick(MOMENTS) } : null;
		}
	}
}

/**
 * Kills a browser, its page or its workers again and again in the middle of what must not be lost, and looks at what is left.
 * @param {{ runs: number, seed: number, from?: number, repeats?: number, rows?: number, stages?: string[], lives?: number, only?: number,
 *   dir?: string, budgetMs?: number, say?: (line: string) => void }} options
 *   from = number of the first run; repeats = how often each run is disturbed, each time elsewhere; rows = of a file at most;
 *   stages = where the first kill of each disturbed run is to be, in turn (absent = all that the run has);
 *   lives = kills of one disturbed run at most; only = this run alone; dir = another build; budgetMs = no new run is begun later than
 *   this, once one was killed
 * @returns {Promise<{ runs: number, kills: number, missed: number, resumedByScreen: number, killedIn: Record<string, number>, ways:
 *   Record<string, number>, seconds: number, failures: { run: number, what: string }[] }>}
 *   missed = disturbed runs that ended before their kill
 */
export async function killCampaign({
	runs,
	seed,
	from = 0,
	repeats = 1,
	rows,
	stages = [],
	lives = 12,
	only,
	dir,
	budgetMs = Infinity,
	say = () => {}
}) {
	const began = Date.now();
	const [front, calm] = await Promise.all([startFront({ dir }), startFront({ dir })]);
	let device = await new Device().start();
	const quiet = await new Device().start();
	const result = { runs: 0, kills: 0, missed: 0, resumedByScreen: 0, killedIn: {}, ways: {}, seconds: 0, failures: [] };
	const count = (into, names) => {
		for (const name of names) into[name] = (into[name] ?? 0) + 1;
	};
	let turn = 0;
	// A campaign that killed nothing yet says nothing, however slow the machine is: a run that ended before its kill is tried elsewhere.
	const timeIsUp = () => result.kills > 0 && Date.now() - began > budgetMs;
	try {
		for (const run of only === undefined ? Array.from({ length: runs }, (_, n) => from + n) : [only]) {
			if (timeIsUp()) break;
			const s = scenario(seed, run, rows);
			const reference = await undisturbed(quiet, calm, s);
			for (const what of reference.broken) result.failures.push({ run, what: `undisturbed: ${what}` });
			const there = [...new Set(reference.marks.map((m) => m.stage))];
			for (let again = 0; (again < repeats || (result.kills === 0 && again < repeats + 3)) && !timeIsUp(); again++, turn++) {
				const at = Date.now();
				const turns = stages.length > 0 ? stages : there;
				const { broken, killedIn, places, ways, byScreen } = await disturbed(
					device,
					front,
					s,
					reference,
					dice(seed, 'kills', run, again),
					turns[(run + turn) % turns.length],
					lives
				);
				result.runs++;
				result.kills += killedIn.length;
				result.resumedByScreen += byScreen;
				if (killedIn.length === 0) result.missed++;
				count(result.killedIn, killedIn);
				for (const [how, n] of Object.entries(ways)) result.ways[how] = (result.ways[how] ?? 0) + n;
				for (const what of broken) result.failures.push({ run, what: `${what} [killed in ${places.join(', ') || 'nothing'}]` });
				say(
					`run ${run}.${again}: ${broken.length === 0 ? 'ok' : `FAILED: ${broken[0]}`}, ${s.steps.map((t) => t.kind).join(' ')}, killed in ${places.join(', ') || 'nothing'}; ${Date.now() - at} ms; ${result.kills} kills`
				);
				if (broken.length === 0) continue;
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
	result.seconds = Math.round((Date.now() - began) / 100) / 10;
	return result;
}
