const INDEFINITE =
  /^(?:no|any|some|every)(?:body|one|thing|where)$|^(?:no|any|some|every) one$|^(?:none|neither|others|another)$/i;

/** "“*Nobody* asked us,” …": a capital at a sentence's start makes no name of a word that names nobody. */
export const isIndefinite = (surface: string): boolean => INDEFINITE.test(surface.trim());
