package org.sitrep.app.page;

/// What a name in mark-up says of an element; the roles of `hints.txt`.
enum Role {
  BODY,
  JUNK,
  LEAD,
  BYLINE,
  DATE,
  UPDATED,
  CAPTION,
  CREDIT,
  PULL,
  FACTS,
  LIVE,
  ENTRY,
  WALL,
  HIDDEN,
  HEADLINE,
  CONSENT
}
