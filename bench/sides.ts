/**
 * The engine's columns beside two annotators', with intervals: npm run bench:sides [-- --list]
 *   --sealed     the articles that nobody looks into: only for a figure that is to be published
 *   --dir DIR    another set, DIR/articles/*.txt and DIR/gold/*.json
 *   --list       every claim that was missed or is under a wrong side (never of the sealed ones)
 *   --acts       which act was named for which, and every claim with a wrong one (never of the sealed ones)
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../cli/knowledge.ts';
import { articleOfText } from '../cli/read-input.ts';
import { analyze } from '../lib/text/analyze.ts';
import { confusionOf, wrongActsOf } from './sides/acts.ts';
import { type Annotated, readPart, readSet } from './sides/annotated.ts';
import { columnsOf } from './sides/columns.ts';
import { reportOf, wrongOf } from './sides/report.ts';
import { compare } from './sides/score.ts';

const print = (text: string) => process.stdout.write(`${text}\n`);

function readChosen(dir: string | undefined, sealed: boolean): [what: string, articles: Annotated[]] {
  if (dir) return [dir, readSet(dir)];
  if (!sealed) return ['the open articles', readPart('bench/sides/open')];
  const articles = readPart('bench/sides/sealed');
  if (!articles.length) throw new Error('bench/sides/sealed is empty: no article is sealed at present, all are open');
  return ['the sealed articles', articles];
}

function main(): void {
  const { values } = parseArgs({
    options: {
      sealed: { type: 'boolean' },
      list: { type: 'boolean' },
      acts: { type: 'boolean' },
      dir: { type: 'string' },
    },
  });
  if (values.sealed && (values.list || values.acts || values.dir))
    throw new Error('--sealed stands alone: it gives figures only');
  const [what, articles] = readChosen(values.dir, values.sealed ?? false);
  const knowledge = loadKnowledge(new URL('public/knowledge/', pathToFileURL(`${process.cwd()}/`)));
  const compared = articles.map(({ id, text, gold, first, second }) => ({
    id,
    engine: compare(text, gold, columnsOf(analyze(articleOfText(text), knowledge))),
    annotators: first && second && compare(text, first, second).counts,
  }));
  const engine = compared.map((article) => article.engine.counts);
  const annotators = compared.flatMap((article) => article.annotators ?? []);
  if (values.list) for (const { id, engine } of compared) print(wrongOf(id, engine.verdicts, articles));
  if (values.acts) {
    for (const { id, engine } of compared) print(wrongActsOf(id, engine.verdicts, articles));
    print(`${confusionOf(compared.flatMap((article) => article.engine.verdicts))}\n`);
  }
  print(reportOf(what, engine, annotators));
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
