// ESLint rules of this house: the import lines of lines.mjs, and the world that a module may not touch.
import { FETCH_ALLOWED, LINES, WORKER_ALLOWED, stageOf } from './lines.mjs';
import { moduleOf, resolveImport } from './resolve.mjs';

const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'];
/** A stage gets time, ids and randomness as arguments; it stores and sends nothing. */
const IMPURE_GLOBALS = [
	'indexedDB',
	'caches',
	'localStorage',
	'sessionStorage',
	'performance',
	'setTimeout',
	'setInterval',
	'queueMicrotask',
	'crypto',
	'BroadcastChannel',
	'postMessage',
	'navigator'
];

const isTypeOnly = (node) =>
	node.importKind === 'type' ||
	node.exportKind === 'type' ||
	node.type === 'TSImportType' ||
	(node.type === 'ImportDeclaration' && node.specifiers.length > 0 && node.specifiers.every((s) => s.importKind === 'type'));

const imports = {
	meta: {
		type: 'problem',
		docs: { description: 'imports go one way only' },
		schema: [],
		messages: { crossed: '{{line}}: {{reason}} ({{target}})' }
	},
	create(context) {
		const file = moduleOf(context.cwd, context.filename);
		const lines = LINES.filter((line) => line.applies(file));
		if (lines.length === 0) return {};
		const check = (node, source) => {
			if (typeof source !== 'string') return;
			const { target, query } = resolveImport(context.cwd, context.filename, source);
			const seen = { file, target, query, types: isTypeOnly(node) };
			for (const line of lines) {
				const reason = line.crossed(seen);
				if (reason) context.report({ node, messageId: 'crossed', data: { line: line.name, reason, target } });
			}
		};
		const declared = (node) => check(node, node.source?.value);
		return {
			ImportDeclaration: declared,
			ExportNamedDeclaration: declared,
			ExportAllDeclaration: declared,
			ImportExpression: declared,
			TSImportType: (node) => check(node, (node.source ?? node.argument?.literal ?? node.argument)?.value)
		};
	}
};

/** Calls `found(node, name)` for each use of a global: plain (`fetch`) or as a member of the global object (`self.fetch`). */
function onGlobals(context, names, found) {
	const wanted = new Set(names);
	const ofGlobalObject = (node) => node.type === 'Identifier' && ['globalThis', 'self', 'window'].includes(node.name);
	return {
		'Program:exit'(program) {
			const visit = (scope) => {
				for (const { identifier, resolved, isTypeReference } of scope.references) {
					if (wanted.has(identifier.name) && !isTypeReference && (resolved?.defs.length ?? 0) === 0) found(identifier, identifier.name);
				}
				scope.childScopes.forEach(visit);
			};
			visit(context.sourceCode.getScope(program));
		},
		MemberExpression(node) {
			if (!node.computed && ofGlobalObject(node.object) && wanted.has(node.property.name)) found(node, node.property.name);
		}
	};
}

const network = {
	meta: {
		type: 'problem',
		docs: { description: 'the network is used in one place' },
		schema: [],
		messages: { used: '{{name}} is used in workers/connectors/http.ts only' }
	},
	create(context) {
		if (FETCH_ALLOWED.includes(moduleOf(context.cwd, context.filename))) return {};
		const report = (node, name) => context.report({ node, messageId: 'used', data: { name } });
		return {
			...onGlobals(context, NETWORK, report),
			'CallExpression > MemberExpression[property.name="sendBeacon"]': (node) => report(node, 'sendBeacon')
		};
	}
};

const worker = {
	meta: {
		type: 'problem',
		docs: { description: 'workers are started in one place' },
		schema: [],
		messages: { used: 'workers are started by src/lib/worker-client/start-worker.ts only ({{name}})' }
	},
	create(context) {
		if (WORKER_ALLOWED.includes(moduleOf(context.cwd, context.filename))) return {};
		return onGlobals(context, ['Worker', 'SharedWorker'], (node, name) => context.report({ node, messageId: 'used', data: { name } }));
	}
};

const pure = {
	meta: {
		type: 'problem',
		docs: { description: 'a stage is a function of its arguments' },
		schema: [],
		messages: { impure: 'a stage is pure: {{name}} comes in as an argument' }
	},
	create(context) {
		const file = moduleOf(context.cwd, context.filename);
		if (stageOf(file) === null && !file.startsWith('workers/pipeline/values/')) return {};
		const report = (node, name) => context.report({ node, messageId: 'impure', data: { name } });
		return {
			...onGlobals(context, IMPURE_GLOBALS, report),
			'MemberExpression[object.name="Math"][property.name="random"]': (node) => report(node, 'Math.random'),
			'MemberExpression[object.name="Date"][property.name="now"]': (node) => report(node, 'Date.now'),
			'NewExpression[callee.name="Date"][arguments.length=0]': (node) => report(node, 'new Date()'),
			'CallExpression[callee.name="Date"]': (node) => report(node, 'Date()')
		};
	}
};

const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'createContextualFragment', 'setHTMLUnsafe', 'srcdoc'];
const markup = {
	meta: {
		type: 'problem',
		docs: { description: 'no value of a file ever becomes markup' },
		schema: [],
		messages: { used: '{{name}}: a value never becomes markup; render it as text' }
	},
	create(context) {
		const report = (node, name) => context.report({ node, messageId: 'used', data: { name } });
		return {
			MemberExpression(node) {
				const name = node.computed ? node.property.value : node.property.name;
				if (MARKUP.includes(name)) report(node, name);
			},
			'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]': (node) => report(node, 'document.write'),
			'SvelteAttribute[key.name="srcdoc"]': (node) => report(node, 'srcdoc'),
			'SvelteDirective[kind="Binding"][key.name.name="innerHTML"]': (node) => report(node, 'bind:innerHTML')
		};
	}
};

/**
 * WebKit finds nothing by a backreference under the flag u in a text of wide characters, unless it stands right behind its group: dates of a
 * whole file were none, because of one Polish name in it.
 */
const engines = {
	meta: {
		type: 'problem',
		docs: { description: 'an expression means the same in every engine' },
		schema: [],
		messages: { missed: 'WebKit misses {{name}} under the flag {{flag}}: take both groups and compare them' }
	},
	create: (context) => ({
		'Literal[regex]'({ regex, ...node }) {
			const [flag] = /[uv]/.exec(regex.flags) ?? [];
			const [, name] = /(?:^|[^)\\](?:\\\\)*)(\\[1-9]|\\k<\w+>)/.exec(regex.pattern) ?? [];
			if (flag && name) context.report({ node, messageId: 'missed', data: { name, flag } });
		}
	})
};

export default { meta: { name: 'house' }, rules: { imports, network, worker, pure, markup, engines } };
