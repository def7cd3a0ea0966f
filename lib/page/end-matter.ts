import type { PageBlock } from './page-block.ts';

/** Headings under which outlets list other pages or speak of themselves. Anchored at the start of a short block. */
const SECTION =
  /^(?:more (?:from|great|on|stories|news|in|about|top|of our)\b|related\b|recommended\b|read (?:more|next)\b|you (?:may|might) (?:also )?(?:like|be|enjoy)|popular\b|trending\b|most (?:read|popular|viewed)|latest (?:from|news|stories|in|videos?)|further reading|also (?:read|in|on)\b|see also\b|about the authors?\b|meet the author|author bio|what to read next|from our partners|(?:do you )?want (?:more|to read more)|don['’]t miss|editors?['’]?s? picks|top stories|in other news|keep reading|explore more|references?:?$|sources?:?$|footnotes?:?$|share this|tags:?$|newsletters?$|our (?:latest|newsletter)|join the|stay (?:up to date|connected|informed)|related video|watch:? )/i;

/** Closing lines about who wrote the text and how to reach them; only looked for from the end of the body backwards. */
const CLOSING = [
  /contributed to this (?:report|story|article)|contributed reporting|additional reporting (?:by|from)|^\W*(?:reporting|edited|editing|writing|compiled) by\b.{0,200}$/i,
  /(?:can be reached|reach (?:him|her|them|the author|us)|contact (?:him|her|them|the (?:reporter|author|writer)|reporter)|e-?mail (?:him|her|them|us|the)|follow (?:him|her|them|us|the author|@))\b/i,
  /^(?:follow|email|contact|reach|e-mail) .{0,80}(?:@|on (?:twitter|x|facebook|instagram|threads))/i,
  /^\W*[\p{Lu}][\p{L}.'’-]*(?: [\p{L}.'’-]+){0,4} (?:is|was|has been|covers|writes|reports|reported|joined) .{0,200}\b(?:reporter|writer|editor|columnist|correspondent|journalist|contributor|author|fellow|professor|producer|staff|newsroom|freelance)/iu,
  /^\W*(?:this (?:article|story|post|piece) (?:was |is |has been )?(?:originally |first )?(?:appeared|published|ran|adapted|syndicated|produced)|originally published|read the (?:original|full) (?:article|story)|a version of this)/i,
  /^\W*(?:source|sources|via|credit|foto|photo|image|picture)s?\b[^.!?]{0,100}$/i,
  /(?:sign up|subscribe|newsletter|unsubscribe|our app|free trial|whatsapp|telegram channel|podcast)\b/i,
  /^\W*(?:for more (?:information|news|on|about)|to (?:learn|read|find out|see) more|find out more|learn more|get more|more [\p{Lu}][\p{L} ]+:|like this (?:story|article)|got a|do you have|have you|if you (?:have|or someone|are|need|want)|let us know|tell us|what do you think|share your|send us)\b/iu,
  /^\W*(?:https?:\/\/|www\.|@)?[\w.@/-]+\.(?:com|org|net|co|uk|gov|edu|info)\S*\W*$/i,
  /^\S+@\S+\.\S+$/,
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
