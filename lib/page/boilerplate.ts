/** Texts that stand in article bodies of many outlets and belong to none of them. `ends`: nothing after it is body. */
export interface Boilerplate {
  why: string;
  pattern: RegExp;
  ends?: boolean;
}

/** Whole blocks; the patterns are anchored, so that "Sign up sheets were handed out" stays where only "Sign up for …" is meant. */
export const BOILERPLATE: readonly Boilerplate[] = [
  {
    why: 'the readers’ comments begin here',
    pattern:
      /^(?:(?:leave|post|add|write) a (?:reply|comment)|join the (?:conversation|discussion)|\d+ (?:comments?|responses?|thoughts?|replies)(?: (?:on|to)\b.*)?|(?:(?:view|show|reader) )?comments? ?(?:\(\d+\))?|have your say|what do you think\?)[:.]?$/i,
    ends: true,
  },
  {
    why: 'the comment form',
    pattern:
      /^(?:your email address will not be|required fields are marked|save my name, email|notify me of|(?:you must be |please )?log(?:ged)? in to|comments? (?:are|is) closed|this site uses akismet)/i,
    ends: true,
  },
  {
    why: 'a notice of the print edition',
    pattern: /^this (?:article|story) appeared in\b/i,
    ends: true,
  },
  {
    why: 'a link to another article',
    pattern:
      /^[[(>« ]*(?:(?:also|must|further|related|required) read(?:ing)?|more(?=: )|read (?:also|more|next|full|this|the full|our)\b.{0,40}?|see (?:also|more)|more (?:on|from|in|stories|news|coverage)\b.*|related(?: [a-z]+)?|recommended(?: [a-z ]+)?|you (?:may|might) (?:also )?(?:like|be interested in)|don['’]t miss|trending(?: now)?|most (?:read|popular|viewed)|up next|watch(?: now| also)?|in case you missed it|editor['’]s picks?|latest (?:news|stories|posts)|recent posts)(?:$|:| ?[|–—»>-] )/i,
  },
  {
    why: 'share buttons',
    pattern:
      /^(?:share(?: (?:this|on|via|the|with|to|article|story|post|facebook|twitter)\b.{0,40})?|(?:tweet|pin it|print|e-?mail|copy link|facebook|twitter|linkedin|whatsapp|reddit|pinterest|telegram|save|like)(?: this(?: [a-z]+)?)?|click to share\b.*|opens in (?:a )?new window)[:.]?$/i,
  },
  {
    why: 'an invitation to follow or subscribe',
    pattern:
      /^(?:follow (?:us|@|[\p{L}' ]+ on (?:twitter|facebook|instagram|x)\b)|subscribe\b(?! to the (?:view|idea|theory))|sign up(?:$| (?:for|to|here|now|today)\b)|get (?:(?:our|the) (?:latest|best|free|daily|top|newsletter|app)\b|.{0,60} delivered\b)|download (?:our|the) .{0,30}app\b|join our\b|like us on|(?:click|tap) here (?:to|for)\b|enter your email|thank you for s|you can unsubscribe|by (?:signing up|subscribing|submitting|clicking)\b|already (?:a (?:subscriber|member)|have an account)|(?:become|support) .{0,24}(?:member|subscriber|supporter|journalism)|stay (?:informed|connected|tuned|up to date)\b.{0,80}$|(?:our )?newsletters?$)/iu,
  },
  {
    why: 'a notice of the outlet',
    pattern:
      /^(?:©|\(c\) ?\d{4}|copyright\b|all rights reserved|this material may not be|(?:the )?views expressed|editor['’]?s['’]? note\b|(?:this|the) (?:article|story|post) (?:(?:was |has been )?(?:originally |first )(?:appeared|published|ran)|(?:may )?contains? affiliate)|we may earn|terms (?:of|and)|privacy (?:policy|notice)|do not sell|cookie (?:policy|settings)|if you (?:buy|purchase|click)\b.{0,60}(?:commission|link)|(?:got|have) a (?:news )?(?:tip|story)\b|contact us\b)/i,
  },
  {
    why: 'an advertisement',
    pattern:
      /^(?:advert(?:s|isements?|ising)?|ads?|(?:sponsored|promoted|paid)(?: content)?|(?:story|article) continues\b.*|continue reading\b.*|scroll (?:down )?(?:to|for)\b.{0,30}|skip (?:advertisement|ad|to)\b.{0,30}|loading(?:…|\.\.\.)?)$/i,
  },
  {
    why: 'a caption',
    pattern:
      /^[[(]?(?:(?:file )?(?:photo|image|picture|photograph|video|graphic|illustration|pic)(?: (?:credit|courtesy|by|via|source|of)\b|s?:| ?[|/])|credit:|(?:[^.!?]{1,80}\/ ?)?(?:getty|ap photo|afp|reuters|shutterstock|istock)\b[^.!?]{0,40}$)/i,
  },
  {
    why: 'byline',
    pattern:
      /^(?:by:? \p{L}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,5}[^.!?]{0,40}|(?:posted|published|updated)\b.{0,80}\d{4}.{0,30}|[\p{L} ]{0,24}:? ?\d+ min[a-z]*\b.{0,24}|opinion)[:.]?$/iu,
  },
  {
    why: 'a line of the print version',
    pattern: /^(?:printed (?:from|on)\b|close this window\b)/i,
  },
  {
    why: 'a word of navigation',
    pattern:
      /^(?:back|home|menu|next|prev(?:ious)?|top|search|close|skip|more|(?:back|return|go) to .{0,30}|toggle .{0,30}|tags?:?.{0,60}|topics?:?|categor(?:y|ies):.*|(?:filed under|tagged(?: with)?|posted in):?.*|(?:see|view|show|load) (?:all|more)|play|pause|mute|listen(?: to .{0,30})?|(?:image )?\d+ of \d+|(?:text|font) size|[«‹<>›»←→|•·*_–—-]+)$/i,
  },
];

/** Link texts that, glued to the beginning or end of a paragraph, are leftovers of navigation. */
export const NAVIGATION_WORD =
  /^(?:back|home|menu|next|previous|prev|top|search|close|skip|print|share|tweet|email|more|up|comments?|reply|save|listen|subscribe|log ?in|sign in|register)$/i;
