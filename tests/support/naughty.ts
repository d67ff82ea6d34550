import { readFileSync } from 'node:fs';

/*
 * Values that mean harm or look as if they did, put together from kinds: at least 400 different ones. None is taken from a published list;
 * one that MUSTER_NAUGHTY names (a JSON array of texts) is tried as well.
 */

/** What a script would do that ran. */
const ACT = 'window.__ran=1';
const call = `(window.__ran=1)`;

const SCRIPTS = [
	`<script>${ACT}</script>`, `<ScRiPt>${ACT}</sCrIpT>`, `"><script>${ACT}</script>`, `'><script>${ACT}</script>`, `</title><script>${ACT}</script>`, `</textarea><script>${ACT}</script>`, `</style><script>${ACT}</script>`,
	`<img src=x onerror=${call}>`, `<img src=x onerror="${ACT}">`, `<IMG SRC=x:x onerror=${call}//`, `"><img src=x onerror=${call}>`, `<svg onload=${call}>`, `<svg/onload=${call}>`, `<svg><script>${ACT}</script></svg>`, `<svg><animate onbegin=${call} attributeName=x>`,
	`<body onload=${call}>`, `<iframe src="javascript:${ACT}">`, `<iframe srcdoc="<script>parent.__ran=1</script>">`, `<object data="javascript:${ACT}">`, `<embed src="javascript:${ACT}">`, `<a href="javascript:${ACT}">x</a>`, `<a href="data:text/html,<script>${ACT}</script>">x</a>`,
	`<math><mtext><img src=x onerror=${call}>`, `<details open ontoggle=${call}>`, `<input autofocus onfocus=${call}>`, `<select autofocus onfocus=${call}>`, `<video><source onerror=${call}>`, `<audio src=x onerror=${call}>`, `<marquee onstart=${call}>`,
	`<meta http-equiv="refresh" content="0;url=javascript:${ACT}">`, `<base href="javascript:">`, `<link rel=stylesheet href="data:text/css,*{color:red}">`, `<style>@import 'data:text/css,*{display:none}';</style>`, `<form action="javascript:${ACT}"><button>x`, `<template><script>${ACT}</script></template>`,
	`<!--<script>${ACT}</script>-->`, `<![CDATA[<script>${ACT}</script>]]>`, `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>`, `&lt;script&gt;${ACT}&lt;/script&gt;`, `&#60;script&#62;${ACT}&#60;/script&#62;`, `\\u003cscript\\u003e${ACT}`, `%3Cscript%3E${ACT}%3C/script%3E`,
	`javascript:${ACT}`, `JaVaScRiPt:${ACT}`, `java\tscript:${ACT}`, ` javascript:${ACT}`, `data:text/html;base64,PHNjcmlwdD53aW5kb3cuX19yYW49MTwvc2NyaXB0Pg==`, `vbscript:msgbox(1)`, `' onmouseover='${ACT}`, `" autofocus onfocus="${ACT}`, '` onclick=`' + ACT,
	`{{constructor.constructor('${ACT}')()}}`, `\${${ACT}}`, `#{${ACT}}`, `<%= ${ACT} %>`, `{@html '<script>${ACT}</script>'}`, `{#if true}x{/if}`, `[[${ACT}]]`, `$$\{${ACT}}`, `;${ACT};//`, `');${ACT};('`, `");${ACT};("`, `*/${ACT}/*`
];

const CALLS = ['1+1', 'cmd|\' /C calc\'!A0', 'HYPERLINK("http://127.0.0.1:1","x")', 'WEBSERVICE("http://127.0.0.1:1")', 'IMPORTXML("http://127.0.0.1:1","//a")', 'DDE("cmd","/C calc","x")', 'SUM(A1:A9)', 'MSEXCEL|\'\\..\\calc\'!A1', 'RTD("x",,"y")', 'INDIRECT("A1")'];
const LEADS = ['=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', '\u0000=', '＝', '＋', '－', '＠', '"=', '\'=', '=+', '=-', '@=', ';=', ',=', '\u00a0=', '\u200b=', '\ufeff='];
const FORMULAS = LEADS.flatMap((lead) => CALLS.map((c) => lead + c));

const DIRECTION = ['\u202e', '\u202d', '\u202a', '\u202b', '\u202c', '\u2066', '\u2067', '\u2068', '\u2069', '\u200e', '\u200f', '\u061c'].flatMap((c) => [`${c}moc.elpmaxe@ana`, `Ana${c}gpj.exe`]);
const HIDDEN = ['\u200b', '\u200c', '\u200d', '\u2060', '\u00ad', '\ufeff', '\u180e', '\u034f', '\u115f', '\u3164', '\u2028', '\u2029', '\u0085', '\u000b', '\u000c', '\u0007', '\u0008', '\u001b[31m', '\u007f', '\u009b'].flatMap((c) => [`A${c}na`, `${c}Ana${c}`]);
const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', '__lookupSetter__', 'isPrototypeOf', 'then', 'toJSON', 'length', 'name', 'null', 'undefined', 'NaN', 'Infinity', '-Infinity', 'true', 'false', 'None', 'nil', '(null)', '[object Object]', 'arguments', 'eval', 'this', 'window', 'document', '$', '_', '__proto__[x]', 'constructor.prototype.x', '{"__proto__":{"x":1}}', '[]', '{}', '""', '\'\'', '``', '\\'];
const QUERIES = ['\' OR 1=1--', '"; DROP TABLE contacts;--', '1; SELECT 1', '%\' LIKE \'%', '$where: 1', '{"$gt":""}', '*)(uid=*', '../../../../etc/passwd', '..\\..\\win.ini', 'C:\\con\\con', 'file:///etc/passwd', '\\\\127.0.0.1\\x', 'CON', 'nul.txt', '%00', '%n%s%x', '$(id)', '`id`', '| id', '; id', '&& id', '\r\nX-Injected: 1', '%0d%0aX: 1', 'a\u0000b', '~root', '${jndi:ldap://127.0.0.1/x}'];
const LETTERS = ['Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L', '👩‍👩‍👧‍👦', '🏴‍☠️', '🇩🇪🇯🇵', '\ud800', '\udc00\ud800', 'ﷺ', 'ﬃ', 'ǅ', 'İstanbul', 'ı', 'ẞ', 'ſ', '山田太郎', '佐藤', 'عبد الله', 'שָׁלוֹם', 'नमस्ते', '１２３', '٤٢', 'Ⅷ', '½', '\u0301', 'e\u0301', 'ℌ', '🅰', '𝒜𝓃𝒶', 'аna', 'Ana﻿', '¯\\_(ツ)_/¯', 'Ω≈ç√∫', '‰', '🤷🏽‍♀️', '꧁꧂', '\u{1f468}\u200d', 'ᚠᛇᚻ', '⁰⁴⁵', '(｡◕ ∀ ◕｡)', '\u202eabc\u202c', 'Noël'];
const NUMBERS = ['0', '-0', '1e999', '-1e-999', '0x10', '1_000', '1,000.00', '1.000,00', '9007199254740993', '00123', '+49', '1/0', '0/0', '2147483648', '-2147483649', '1E+10', '0000-00-00', '9999-99-99', '1900-02-29', '31.02.2026'];

const published = (): string[] => (process.env.MUSTER_NAUGHTY ? (JSON.parse(readFileSync(process.env.MUSTER_NAUGHTY, 'utf8')) as string[]).filter((v) => v.trim() !== '') : []);

/** Different values, at least 400. None is blank. */
export const NAUGHTY: readonly string[] = [...new Set([...SCRIPTS, ...FORMULAS, ...DIRECTION, ...HIDDEN, ...NAMES, ...QUERIES, ...LETTERS, ...NUMBERS, ...published()])];

/** One that is a million characters long. */
export const HUGE = 'A'.repeat(1_000_000) + `<script>${ACT}</script>`;

/** A few of each kind, for tests that take their time with each. */
export const SAMPLE: readonly string[] = [SCRIPTS, FORMULAS, DIRECTION, HIDDEN, NAMES, QUERIES, LETTERS].flatMap((kind) => kind.filter((_, i) => i % Math.max(1, Math.ceil(kind.length / 7)) === 0));
