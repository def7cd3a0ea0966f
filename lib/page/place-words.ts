/**
 * Words of class names and ids that say what an element is for, written by hand for Sidelight.
 * A class name is cut at capitals, hyphens and underscores: "wp-caption-text" is "wp", "caption", "text"; neighbouring
 * words are also looked up joined ("read-more" is "readmore"). Each row: why the text in there is no body, and its words.
 */
export const PLACE_WORDS = {
  'an advertisement':
    'ad ads adslot advert adverts advertisement advertising sponsor sponsored sponsors promo promos promotion promoted taboola outbrain affiliate',
  'links to other pages':
    'related recommended recommendation recommendations recirc recirculation relatedposts morefrom moreon alsoread readmore readnext seealso youmaylike popular trending mostread mostpopular mostviewed upnext jump teaser teasers keepreading storystream',
  'share buttons': 'share shares sharing sharedaddy social socials addthis addtoany sharethis followus reactions likes',
  'a newsletter or subscription box':
    'newsletter newsletters subscribe signup optin mailchimp regwall membership donate donation donations fundraising appeal supportus meter',
  'a caption': 'caption captions credit credits figcaption gallery slideshow lightbox',
  'about the author': 'byline bylines author authors bio contributor contributors writer',
  'date and rubric':
    'timestamp pubdate dateline entrymeta postmeta articlemeta metadata articledate kicker eyebrow rubric readtime readingtime estimatedread',
  navigation:
    'nav navbar navigation menu breadcrumb breadcrumbs pagination pager toc tableofcontents tags topics categories footer sidebar widget widgets skiplink jumplinks',
  'a repeated quotation': 'pullquote pullquotes pull',
  'text for machines':
    'sronly visuallyhidden screenreadertext screenreader offscreen accessibility hidden hide printonly',
  'another’s post, embedded': 'tweet instagrammedia tiktokembed blueskyembed redditembed fbpost',
  'a player or picture': 'player podcast carousel slider',
  'a legal or editorial notice': 'disclaimer copyright legal disclosure editorsnote',
  'a form': 'login signin poll quiz survey rating ratings modal popup popover overlay tooltip dialog lightbox',
} as const;

/** Containers of the readers' comments and of consent questions: cut off before anything is scored. */
export const CUT_WORDS = {
  'readers’ comments': 'comments commentlist commentsarea commentform respond disqus discussion',
  'a consent question': 'cookie cookies consent gdpr onetrust ccpa didomi usercentrics',
} as const;
