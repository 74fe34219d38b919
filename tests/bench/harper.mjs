// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how many of the sentences harper.js finds and flags: node harper.mjs FOLDER SENTENCES
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

globalThis.crypto ??= (await import('node:crypto')).webcrypto;
const [folder, file] = process.argv.slice(2);
const home = path.join(path.resolve(folder), 'node_modules/harper.js/');
const main = JSON.parse(fs.readFileSync(home + 'package.json')).exports['.'].import;
const entry = typeof main === 'string' ? main : main.default;
const harper = await import(pathToFileURL(path.join(home, entry)));
const binary = (await import(pathToFileURL(path.join(home, 'dist/binary.js')))).binary;
const linter = new harper.LocalLinter({ binary, dialect: harper.Dialect.American });
const config = await linter.getDefaultLintConfig();
config.SpellCheck = false;
await linter.setLintConfig(config);

const rows = fs.readFileSync(file, 'utf8').trim().split('\n').slice(1).map(l => l.split('\t'));
let found = 0, errors = 0, flagged = 0, correct = 0;
const start = Date.now();
for (const [label, text, right] of rows) {
    const lints = (await linter.lint(text)).map(l => l.span());
    if (label === 'error') {
        let from = 0, same = 0;
        const shorter = Math.min(text.length, right.length);
        while (from < shorter && text[from] === right[from]) ++from;
        while (same < shorter - from
            && text[text.length - 1 - same] === right[right.length - 1 - same]) ++same;
        const to = text.length - same;
        ++errors;
        found += lints.some(l => l.start <= to + 1 && l.end >= from - 1) ? 1 : 0;
    } else {
        ++correct;
        flagged += lints.length ? 1 : 0;
    }
}
console.log(`harper.js: found at the place ${found} of ${errors}, `
    + `right ones flagged ${flagged} of ${correct}, ${Date.now() - start} ms`);
process.exit(0);
