import type { PageBlock } from './page-block.ts';

/** Headings under which outlets list other pages or speak of themselves. Anchored at the start of a short block. */
const SECTION =
  /^(?:more (?:from|great|on|stories|news|in|about|top|of our)\b|related\b|recommended\b|read (?:more|next)\b|you (?:may|might) (?:also )?(?:like|be|enjoy)|popular\b|trending\b|most (?:read|popular|viewed)|latest (?:from|news|stories|videos?)|further reading|also (?:read|on)\b|see also\b|about the authors?\b|what to read next|(?:do you )?want (?:to read )?more|don['’]t miss|editors?['’]?s? picks|top stories|(?:in )?other news|keep reading|(?:references?|sources?|footnotes?|tags|newsletters?):?$|share this|our (?:latest|newsletter)|join the|stay (?:up|connected|informed))/i;

/** Closing lines about who wrote the text and how to reach them; only looked for from the end of the body backwards. */
const CLOSING = [
  /contributed (?:to this (?:report|story|article)|reporting)|additional reporting|^this (?:episode|podcast) was (?:produced|edited|hosted)|^\W*(?:reporting|edited|editing|writing|compiled) by\b.{0,200}$|^.{0,40} reported from .{0,40}$/i,
  /(?:can be reached|(?:reach|contact|e-?mail|follow) (?:him|her|them|us|the (?:author|reporter|writer)|reporter|@))\b/i,
  /^(?:follow|email|contact|reach) .{0,80}(?:@|https?:|on (?:twitter|x|facebook|instagram|threads))/i,
  /^\W*\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}|d[aeiu]|v[ao]n|of)[\p{L}.'’-]*){0,4},? (?:is|was|has been|covers|writes|reports|joined|a) .{0,200}\b(?:reporter|writer|editor|columnist|correspondent|journalist|contributor|author|fellow|professor|producer|president|director|curator)/u,
  /^\W*(?:this (?:article|story|post|piece) .{0,30}(?:appeared|published|ran|adapted|syndicated|produced)|originally published|read the (?:original|full)|a version of this)/i,
  /^\W*(?:source|via|credit|foto|photo|image|picture)s?\b[^.!?]{0,100}$/i,
  /(?:sign up|subscribe|newsletter|our app|free trial|whatsapp|telegram channel|podcasts?)\b/i,
  /^\W*(?:for more (?:information|news|on|about)|(?:to )?(?:learn|get|find out) more|like this (?:story|article)|got a|do you (?:have|want)|have you|if you (?:have|are|need|want)|let us know|tell us|what do you think|share your|send us)\b|^\W*more [\p{L} ]+: https?:/iu,
  /^\W*(?:https?:\/\/|www\.|@)?[\w.@/-]+\.(?:com|org|net|co|uk|gov|edu|info)\S*\W*$|^\S+@\S+\.\S+$/i,
];

const LONGEST_CLOSING = 420;
const isProse = (b: PageBlock) =>
  b.kind === 'paragraph' &&
  b.linked < 0.4 &&
  (b.text.length > 140 || (b.text.length > 60 && /[.!?]["'”’)]*$/.test(b.text)));

/** Blocks from the end backwards that only say who wrote the text, and what the outlet wants of its readers. */
export function closingLines(blocks: readonly PageBlock[]): Map<PageBlock, string> {
  const out = new Map<PageBlock, string>();
  for (let i = blocks.length - 1; i > 0 && blocks.length - i <= 8; i--) {
    const block = blocks[i]!;
    const quoted = /^["“]/.test(block.text);
    if (quoted || block.text.length > LONGEST_CLOSING || !CLOSING.some((p) => p.test(block.text))) {
      if (block.kind === 'subheading' || block.text.length < 4) continue;
      break;
    }
    out.set(block, 'a closing line about author or outlet');
  }
  return out;
}

/** Lines before the first prose that say nothing: a rubric, a place, "By Reuters". */
export function openingLines(blocks: readonly PageBlock[]): Map<PageBlock, string> {
  const first = blocks.findIndex(
    (b) => (b.kind === 'paragraph' || b.kind === 'quotation') && b.text.length >= 80 && b.linked < 0.5,
  );
  const lines = blocks
    .slice(0, Math.max(0, first))
    .filter((b) => b.kind === 'paragraph' && b.text.length < 50 && !/[.!?…:。！？]["'”’»)\]]*$/.test(b.text));
  return new Map(lines.map((block) => [block, 'a line before the text begins']));
}

/** Headings such as "More from …" with the links or teasers under them, up to the next prose. */
export function linkSections(blocks: readonly PageBlock[]): Map<PageBlock, string> {
  const out = new Map<PageBlock, string>();
  for (let i = 1; i < blocks.length; i++) {
    const head = blocks[i]!;
    const short =
      head.text.length < 70 && (head.kind === 'subheading' || (head.kind === 'paragraph' && head.linked < 0.2));
    if (!short || /[.”"]$/.test(head.text) || !SECTION.test(head.text)) continue;
    let end = i + 1;
    while (end < blocks.length && !isProse(blocks[end]!) && !(end > i + 1 && blocks[end]!.kind === 'subheading')) end++;
    for (const block of blocks.slice(i, end)) out.set(block, `under “${head.text}”`);
    i = end - 1;
  }
  return out;
}
