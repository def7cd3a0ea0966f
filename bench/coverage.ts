/**
 * How many of other people's names the bundled knowledge has, and what it weighs: npm run bench:coverage [-- --names DIR …]
 * Counted over all mentions in folders of JSON lines with `entities` or of JSON files with `mentions`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { makeGazetteer, readKnowledgeFile } from '../lib/text/gazetteer.ts';
import { type Name, readNames } from './linking/names.ts';

const { values } = parseArgs({ options: { names: { type: 'string', multiple: true, default: [] } } });
const bytes = new Uint8Array(readFileSync('public/knowledge/gazetteer.json'));
const times = Array.from({ length: 7 }, () => {
  const started = performance.now();
  makeGazetteer(readKnowledgeFile(bytes));
  return performance.now() - started;
});
const gazetteer = makeGazetteer(readKnowledgeFile(bytes));
process.stdout.write(
  `${gazetteer.entries.length} entries, ${Math.round(gzipSync(bytes, { level: 9 }).length / 1000)} kB after gzip -9, ` +
    `loaded in ${times[0]!.toFixed(0)} ms the first time, ${Math.min(...times).toFixed(0)} ms at best\n`,
);

/** Whether the knowledge has the name: as something of its type, as something else, or not at all. */
function known({ surface, type }: Name): 'so' | 'otherwise' | 'no' {
  const hits = [surface, surface.replace(/^the /i, '')].flatMap((form) => gazetteer.lookup(form));
  const fits = hits.some(({ entry, as }) => (as === 'demonym' ? 'NORP' : entry.type) === type);
  return fits ? 'so' : hits.length ? 'otherwise' : 'no';
}

const files = values.names.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => /\.jsonl?$/.test(file))
    .map((file) => join(folder, file)),
);
const named = files.map((file) => ({ file, names: readNames(file) }));
const folders = [...values.names, 'all'];
for (const folder of folders) {
  const names = named.filter(({ file }) => folder === 'all' || file.startsWith(folder)).flatMap((one) => one.names);
  const row = (['NORP', 'LOC', 'ORG'] as const).map((type) => {
    const mine = names.filter((name) => name.type === type).map(known);
    const share = (what: string) => ((100 * mine.filter((k) => k === what).length) / (mine.length || 1)).toFixed(1);
    return `${type} ${share('so')} % of ${mine.length} (${share('otherwise')} % more as another type)`;
  });
  process.stdout.write(`${folder}: ${row.join(' · ')}\n`);
}
