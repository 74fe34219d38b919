// SPDX-License-Identifier: GPL-3.0-or-later
// Prints where harper.js finds slips in each text of a JSON list: node harper.mjs FOLDER TEXTS
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

globalThis.crypto ??= (await import('node:crypto')).webcrypto;
const [folder, file] = process.argv.slice(2);
const home = path.join(path.resolve(folder), 'node_modules/harper.js/');
const main = JSON.parse(fs.readFileSync(home + 'package.json')).exports['.'].import;
const entry = typeof main === 'string' ? main : main.default;
const harper = await import(pathToFileURL(path.join(home, entry)));
const binary = (await import(pathToFileURL(path.join(home, 'dist/binary.js')))).binary;

// Its own spelling is left out: hunspell does that, and it does not know the names of a letter.
async function linterFor(dialect) {
    const linter = new harper.LocalLinter({ binary, dialect });
    const config = await linter.getDefaultLintConfig();
    config.SpellCheck = false;
    await linter.setLintConfig(config);
    return linter;
}

const linters = {
    en_US: await linterFor(harper.Dialect.American),
    en_GB: await linterFor(harper.Dialect.British),
};
const answers = [];
for (const { language, text } of JSON.parse(fs.readFileSync(file, 'utf8'))) {
    const lints = await linters[language].lint(text);
    answers.push(lints.map(l => [l.span().start, l.span().end]));
}
process.stdout.write(JSON.stringify(answers), () => process.exit(0));
