// read_pg.js
//	  Read views with node-postgres.
//
// A kind is that of the values as JavaScript has them; a bigint, which a number
// of JavaScript cannot hold, is a string.
//
// usage: read_pg.js VIEW...
//
// SPDX-License-Identifier: PostgreSQL
'use strict';
const fs = require('fs');
const { Client } = require('pg');

// By OID: the kind, and what JavaScript makes of it
const KINDS = {
	20: ['key', 'string'],
	23: ['integer', 'number'],
	701: ['number', 'number'],
	1082: ['date', 'object'],
	1114: ['time', 'object'],
	1184: ['time', 'object'],
	25: ['text', 'string'],
};

// A date is midnight here, and a time without a zone is one here.
function timeText(time) {
	const digits = (number, count) => String(number).padStart(count, '0');
	return `${digits(time.getFullYear(), 4)}-${digits(time.getMonth() + 1, 2)}-${digits(time.getDate(), 2)}`
		+ ` ${digits(time.getHours(), 2)}:${digits(time.getMinutes(), 2)}:${digits(time.getSeconds(), 2)}`
		+ `.${digits(time.getMilliseconds(), 3)}`;
}

function cell(value, type) {
	if (value === null)
		return '';
	const text = type === 1184 ? value.toISOString() : value instanceof Date ? timeText(value) : String(value);
	return `"${text.replaceAll('"', '""')}"`;
}

async function readView(client, view) {
	const { fields, rows } = await client.query({ text: `SELECT * FROM goalpost.${view}`, rowMode: 'array' });
	const types = fields.map((field) => field.dataTypeID);
	const kinds = types.map((type, i) => {
		const [kind, wanted] = KINDS[type] ?? [`type ${type}`, ''];
		const stray = rows.find((row) => row[i] !== null && typeof row[i] !== wanted);
		return stray ? `${kind} as ${typeof stray[i]}` : kind;
	});
	fs.appendFileSync('columns.tsv', fields.map((field, i) => `${view}\t${field.name}\t${kinds[i]}\n`).join(''));
	fs.writeFileSync(`${view}.csv`, rows.map((row) => row.map((value, i) => cell(value, types[i])).join(',') + '\n').join(''));
}

async function main() {
	const client = new Client();
	await client.connect();
	for (const view of process.argv.slice(2))
		await readView(client, view);
	await client.end();
}

main().catch((error) => {
	console.error(error);
	process.exitCode = 1;
});
