/**
 * What linking finds and where it is taken in: npm run bench:linking [-- --names DIR …] [--list]
 *
 * 1. the share of real variants and slips of the keyboard (lib/text/linking/variants.ts) that reach their entry;
 * 2. with --names: the share of other people's names of places and bodies, in folders of JSON lines with `entities` or
 *    of JSON files with `mentions`, on which the correction of misspellings fires although the name is no variant of
 *    the entry. Whether a hit is one is judged by hand in bench/linking/judged.tsv, where a name is kept as a hash
 *    only. Hits that nobody judged count as false. --list prints all hits for judging.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeGazetteer, readKnowledgeFile } from '../lib/text/gazetteer.ts';
import { findMisspelt } from '../lib/text/linking/misspelt.ts';
import { VARIANTS } from '../lib/text/linking/variants.ts';
import { linkEntity, settingOf } from '../lib/text/linking.ts';
import { readNames } from './linking/names.ts';

const { values } = parseArgs({
  options: { names: { type: 'string', multiple: true, default: [] }, list: { type: 'boolean', default: false } },
});
const gazetteer = makeGazetteer(readKnowledgeFile(new Uint8Array(readFileSync('public/knowledge/gazetteer.json'))));
const percent = (part: number, whole: number) => `${((100 * part) / (whole || 1)).toFixed(1)} %`;
const print = (line: string) => process.stdout.write(`${line}\n`);

const setting = settingOf('', [], gazetteer);
const reached = VARIANTS.map(([name, type, id]) => {
  const { link, candidates } = linkEntity([name], type, setting, gazetteer);
  const found = link ? [link.id] : (candidates ?? []);
  return found.length === 0 ? 'nothing' : found.includes(id) ? 'right' : 'wrong';
});
const count = (what: string) => reached.filter((r) => r === what).length;
print(
  `variants: ${VARIANTS.length}, linked ${percent(count('right'), VARIANTS.length)}, ` +
    `to another entry ${percent(count('wrong'), VARIANTS.length)}`,
);

/** The judged hits: hash of name, type and entry → true where the name is a variant of the entry. */
function readJudged(): Map<string, boolean> {
  const lines = readFileSync('bench/linking/judged.tsv', 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => line.split('\t') as [string, string])
      .map(([hash, verdict]) => [hash, verdict === 'variant']),
  );
}

const judged = readJudged();
for (const folder of values.names) {
  const names = readdirSync(folder)
    .filter((file) => /\.jsonl?$/.test(file))
    .flatMap((file) => readNames(join(folder, file)))
    .filter(({ type }) => type !== 'NORP');
  const distinct = [...new Map(names.map((name) => [`${name.type} ${name.surface}`, name])).values()];
  const verdicts = { variant: 0, false: 0, unjudged: 0 };
  for (const { surface, type } of distinct) {
    const bare = surface.replace(/^the /i, '');
    if (gazetteer.lookup(surface).length || gazetteer.lookup(bare).length) continue;
    const hits = findMisspelt(surface, type, gazetteer);
    if (hits.length === 0) continue;
    const ids = hits.map((entry) => entry.id).join(' ');
    const hash = createHash('sha256').update(`${type} ${surface} ${ids}`).digest('hex').slice(0, 12);
    const verdict = judged.has(hash) ? (judged.get(hash) ? 'variant' : 'false') : 'unjudged';
    verdicts[verdict]++;
    if (values.list) print(`${hash}\t${verdict}\t${type}\t${surface}\t${ids}`);
  }
  print(
    `${folder}: ${distinct.length} names, corrected ${verdicts.variant + verdicts.false + verdicts.unjudged}, ` +
      `of them variants ${verdicts.variant}, false ${verdicts.false}, unjudged ${verdicts.unjudged}; ` +
      `false hits ${percent(verdicts.false + verdicts.unjudged, distinct.length)} of the names`,
  );
}
