import type { Entity, Mention } from '../../model/analysis.ts';
import { contains, overlaps } from '../../model/span.ts';
import { isSurname, nameOf, sameName } from '../entities/same-name.ts';
import { fold } from '../entities/surface.ts';
import type { Syntax } from '../grammar.ts';
import type { Knowledge } from '../knowledge.ts';
import { findMentions } from '../mentions.ts';
import type { Reading } from '../reading.ts';
import type { BodyNames } from './body-names.ts';

const LONGEST = 8;
/** Headlines capitalise too much to trust weaker readings of the model. */
const SURE = 0.75;

/** The names of a headline or standfirst, each with its entity of the body where there is one. */
export function findHeadMentions(
  reading: Reading,
  syntax: Syntax | undefined,
  body: BodyNames,
  knowledge: Knowledge,
): Mention[] {
  const repeated = findRepeated(reading, body);
  const read = findMentions(reading, syntax, knowledge).map((mention) => joinToBody(reading, mention, body, knowledge));
  const wider = read.filter(
    (m) => m.entity !== undefined && repeated.some((r) => contains(m, r) && m.entity === r.entity),
  );
  const kept = [...wider, ...repeated.filter((r) => !wider.some((w) => overlaps(w, r)))];
  const more = read.filter((m) => sure(m) && !kept.some((k) => overlaps(k, m)));
  const all = [...kept, ...more].sort((a, b) => a.start - b.start);
  return all.map((mention) => (mention.type === 'ROLE' ? withHolder(mention, all) : mention));
}

function sure(mention: Mention): boolean {
  return mention.confidence >= SURE || mention.entity !== undefined || mention.rule === 'gazetteer';
}

/** The forms that the body uses, wherever the head prints them with a capital; longest first, from left to right. */
function findRepeated(reading: Reading, body: BodyNames): Mention[] {
  const { tokens, text } = reading;
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!/^[\p{Lu}\p{N}]|^(?:al|el)$/u.test(tokens[i]!.text)) continue;
    for (let last = Math.min(tokens.length, i + LONGEST); last > i; last--) {
      // "Peru’s": the mark is no part of the name, and folding drops it.
      if (/^['’]s?$/.test(tokens[last - 1]!.text)) continue;
      const span = { start: tokens[i]!.start, end: tokens[last - 1]!.end };
      const entity = body.byForm.get(fold(text.slice(span.start, span.end)));
      if (!entity) continue;
      found.push(repeated(span, entity));
      i = last - 1;
      break;
    }
  }
  return found;
}

function repeated(span: { start: number; end: number }, entity: Entity): Mention {
  const why = [`the article names it: ${entity.name}`];
  return { ...span, type: entity.type, entity: entity.id, confidence: 0.9, rule: 'named in the article', why };
}

/** A name that the body prints otherwise: by full name and surname, acronym, or the list's entry. One candidate only. */
function joinToBody(reading: Reading, mention: Mention, body: BodyNames, { gazetteer }: Knowledge): Mention {
  const { type, start, end } = mention;
  if (type === 'ROLE') return mention;
  const name = nameOf(reading.text.slice(start, end));
  const fits = body.all.filter(
    ({ entity, forms }) =>
      entity.type === type &&
      forms.some(
        (form) =>
          sameName(type, name, form, gazetteer) ||
          (type === 'PER' && name.words.length === 1 && isSurname(name.folded, form, false)) ||
          (type === 'PER' && form.words.length === 1 && isSurname(form.folded, name, false)),
      ),
  );
  return fits.length === 1 ? { ...mention, entity: fits[0]!.entity.id } : mention;
}

/** A title's person is the one it stands beside. */
function withHolder(role: Mention, mentions: readonly Mention[]): Mention {
  const holder = mentions.find((m) => m.type === 'PER' && role.holder && overlaps(m, role.holder));
  return holder?.entity === undefined ? role : { ...role, entity: holder.entity };
}
