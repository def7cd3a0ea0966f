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
      /^(?:leave a (?:reply|comment)|post a comment|add a comment|write a comment|join the (?:conversation|discussion)|\d+ (?:comments?|responses?|thoughts?|replies)(?: (?:on|to)\b.*)?|comments? ?(?:\(\d+\))?|view comments|show comments|reader comments|have your say|what do you think\?)[:.]?$/i,
    ends: true,
  },
  {
    why: 'the comment form',
    pattern:
      /^(?:your email address will not be published|required fields are marked|save my name, email|notify me of (?:new|follow)|you must be logged in to|please log in to|log in to leave|comments? (?:are|is) closed|this site uses akismet|learn how your comment)/i,
    ends: true,
  },
  {
    why: 'a link to another article',
    pattern:
      /^(?:(?:also|must|further|related) read(?:ing)?|read (?:also|more|next|full|this|the full|our)\b.{0,40}?|see also|see more|more on (?:this|the)|more (?:from|stories|news|coverage)\b.*|related(?: (?:articles?|stories|story|news|posts?|content|coverage|topics?|links?))?|recommended(?: (?:for you|reading|stories|articles?))?|you (?:may|might) (?:also )?(?:like|be interested in)|don['’]t miss|trending(?: now)?|most (?:read|popular|viewed)|up next|watch(?: now| also)?|in case you missed it|suggested (?:reading|articles?)|editor['’]s picks?|latest (?:news|stories|posts)|recent posts|more in [a-z ]+)(?:$|:| ?[|–—»>-] )/i,
  },
  {
    why: 'share buttons',
    pattern:
      /^(?:share(?: (?:this|on|via|the|with|article|story|post)\b.{0,40})?|share (?:on |to )?(?:facebook|twitter|x|linkedin|whatsapp|email)\b.*|(?:tweet|pin it|print|email|e-mail|copy link|facebook|twitter|linkedin|whatsapp|reddit|pinterest|telegram|flipboard|save|bookmark|like this|like loading.*)(?: this(?: (?:article|story|page))?)?|click to share\b.*|print this (?:article|page)|email this (?:article|page)|opens in (?:a )?new window)[:.]?$/i,
  },
  {
    why: 'an invitation to follow or subscribe',
    pattern:
      /^(?:follow (?:us|@|[\p{Lu}][\p{L}' ]+ on (?:twitter|facebook|instagram|x)\b)|subscribe\b(?! to the (?:view|idea|theory))|sign up (?:for|to|here|now|today)\b|sign up$|get (?:our|the) (?:latest|best|free|daily|top|newsletter|app)\b|download (?:our|the) .{0,30}app\b|join our\b|like us on|(?:click|tap) here (?:to|for)\b|enter your email|thank you for (?:subscribing|signing up)|you can unsubscribe|by (?:signing up|subscribing|submitting|clicking)\b|already (?:a (?:subscriber|member)|have an account)|become a (?:member|subscriber|supporter)|support (?:our|independent) journalism|stay (?:up to date|informed|connected|tuned)\b.{0,80}$|our newsletters?$|newsletter$)/iu,
  },
  {
    why: 'a notice of the outlet',
    pattern:
      /^(?:©|\(c\) ?\d{4}|copyright\b|all rights reserved|this material may not be (?:published|reproduced)|(?:the )?views expressed (?:in this|here|are)|(?:this|the) (?:article|story|post) (?:was |has been )?(?:originally |first )(?:appeared|published|ran)|this (?:article|story|post) (?:may )?contains? affiliate|we may earn|terms (?:of|and)|privacy (?:policy|notice)|do not sell|cookie (?:policy|settings)|if you (?:buy|purchase|click|make a purchase)\b.{0,60}(?:commission|link)|got a (?:tip|story)\b|have a (?:news )?tip\b|contact us\b)/i,
  },
  {
    why: 'an advertisement',
    pattern:
      /^(?:advertisements?|advertising|advert|adverts|ad|ads|sponsored(?: content)?|promoted(?: content)?|paid content|story continues(?: below)?(?: advertisement)?|article continues (?:below|after)\b.*|continue reading(?: below)?\b.*|scroll (?:down )?(?:to|for)\b.{0,30}|skip (?:advertisement|ad|to)\b.{0,30}|loading(?:…|\.\.\.)?)$/i,
  },
  {
    why: 'a caption',
    pattern:
      /^(?:(?:photo|image|picture|photograph|video|graphic|illustration|file photo|pic)(?: (?:credit|courtesy|by|via|source|of)\b|s?:| ?[|/])|\(?(?:getty|ap photo|afp|reuters)(?: images)?\)?$|credit:|\(?(?:photo|image) (?:by|courtesy)|(?:getty images|shutterstock|istock)\b.{0,40}$)/i,
  },
  {
    why: 'byline or date',
    pattern:
      /^(?:by:? [\p{Lu}][\p{L}.'’-]+(?: (?:[\p{Lu}][\p{L}.'’-]*|and|de|van|von|bin|al))*(?:,? .{0,40})?|(?:written|reported|posted|published|updated|last (?:updated|modified)|first published|created|modified)(?: (?:by|on|at|in))?:? .{0,80}\d{4}.{0,30}|\d+ (?:min(?:ute)?s?|hours?|days?)(?: (?:read|ago))|(?:estimated )?reading time.{0,30}|(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{0,12}\d{1,2}.{0,20}\d{4}.{0,30}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}.{0,40}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d{4}.{0,30}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}.{0,20})$/iu,
  },
  {
    why: 'a word of navigation',
    pattern:
      /^(?:back|home|menu|next|previous|prev|top|search|close|skip|more|(?:back|return|go|scroll) to (?:top|home|the top|news|all .*)|skip to (?:main )?content|toggle (?:menu|navigation)|tags?:?.{0,60}|topics?:?|categor(?:y|ies):.*|filed under:?.*|tagged(?: with)?:?.*|posted in:?.*|see all|view all|show more|load more|play|pause|mute|listen|listen to (?:this )?article\b.{0,20}|image \d+ of \d+|\d+ of \d+|text size|font size|[«‹<>›»←→|•·*_–—-]+)$/i,
  },
];

/** Link texts that, glued to the beginning or end of a paragraph, are leftovers of navigation. */
export const NAVIGATION_WORD =
  /^(?:back|home|menu|next|previous|prev|top|search|close|skip|print|share|tweet|email|more|up|comments?|reply|save|listen|subscribe|log ?in|sign in|register)$/i;
