-- The first schema. Days are counted from 1970-01-01; records are binary and read by code alone.
-- Blobs are the last columns of their tables: what stands before them is read without them.

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- `pictured` is the article with the days that others tell, NULL where that is its reading.
CREATE TABLE article (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  digest BLOB NOT NULL,
  reading_digest BLOB NOT NULL,
  pictured_digest BLOB,
  stamp TEXT NOT NULL,
  title TEXT NOT NULL,
  url TEXT,
  outlet TEXT,
  language TEXT NOT NULL,
  published TEXT NOT NULL,
  published_from TEXT NOT NULL,
  from_day INTEGER,
  to_day INTEGER,
  claims INTEGER NOT NULL,
  story INTEGER,
  arrived INTEGER NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  source BLOB NOT NULL,
  reading BLOB NOT NULL,
  pictured BLOB
);
CREATE INDEX article_state ON article (id, n, reading_digest, pictured_digest, story, arrived);
CREATE INDEX article_by_language ON article (language);
CREATE INDEX article_by_stamp ON article (stamp);
CREATE INDEX article_by_day ON article (from_day DESC, id);
CREATE INDEX article_by_story ON article (story);
CREATE INDEX article_by_arrival ON article (arrived);
CREATE INDEX article_by_outlet ON article (outlet);

CREATE TABLE article_version (
  id TEXT NOT NULL,
  replaced INTEGER NOT NULL,
  source BLOB NOT NULL
);
CREATE INDEX article_version_by_id ON article_version (id);

CREATE VIRTUAL TABLE article_words USING fts5 (
  title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE story (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  digest BLOB NOT NULL,
  storyline TEXT NOT NULL,
  from_day INTEGER,
  to_day INTEGER,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  record BLOB NOT NULL
);
CREATE INDEX story_by_day ON story (to_day DESC, id);
CREATE INDEX story_by_storyline ON story (storyline, from_day);

CREATE TABLE event (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  digest BLOB NOT NULL,
  type TEXT NOT NULL,
  status TEXT NOT NULL,
  from_day INTEGER,
  to_day INTEGER,
  precision TEXT NOT NULL,
  place TEXT NOT NULL,
  country TEXT NOT NULL,
  lat REAL,
  lon REAL,
  story TEXT NOT NULL,
  storyline TEXT NOT NULL,
  background INTEGER NOT NULL,
  weight INTEGER NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  record BLOB NOT NULL
);
CREATE INDEX event_by_story ON event (story);
CREATE INDEX event_by_storyline ON event (storyline);
CREATE INDEX event_by_place ON event (place);

CREATE VIRTUAL TABLE event_box USING rtree (n, west, east, south, north);

CREATE TABLE event_article (
  event INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (event, article)
) WITHOUT ROWID;
CREATE INDEX event_article_by_article ON event_article (article);

CREATE TABLE event_actor (
  event INTEGER NOT NULL,
  ref TEXT NOT NULL,
  PRIMARY KEY (event, ref)
) WITHOUT ROWID;
CREATE INDEX event_actor_by_ref ON event_actor (ref);

CREATE TABLE event_origin (
  event INTEGER NOT NULL,
  origin TEXT NOT NULL,
  PRIMARY KEY (event, origin)
) WITHOUT ROWID;
CREATE INDEX event_origin_by_origin ON event_origin (origin);

CREATE TABLE figure (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  digest BLOB NOT NULL,
  measure TEXT NOT NULL,
  agreement TEXT NOT NULL,
  standing INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  place TEXT NOT NULL,
  country TEXT NOT NULL,
  story TEXT NOT NULL,
  event TEXT NOT NULL,
  added INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  record BLOB NOT NULL
);
CREATE INDEX figure_by_story ON figure (story);
CREATE INDEX figure_by_event ON figure (event);
CREATE INDEX figure_by_standing ON figure (standing, claims DESC, id);

CREATE TABLE figure_article (
  figure INTEGER NOT NULL,
  article INTEGER NOT NULL,
  PRIMARY KEY (figure, article)
) WITHOUT ROWID;
CREATE INDEX figure_article_by_article ON figure_article (article);

CREATE TABLE warning (
  article TEXT NOT NULL,
  start INTEGER NOT NULL,
  number INTEGER NOT NULL,
  record BLOB NOT NULL,
  PRIMARY KEY (article, start, number)
) WITHOUT ROWID;

CREATE TABLE control (
  number INTEGER PRIMARY KEY,
  place TEXT NOT NULL,
  record BLOB NOT NULL
);
CREATE INDEX control_by_place ON control (place);

CREATE TABLE place (
  ref TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  lat REAL NOT NULL,
  lon REAL NOT NULL,
  events INTEGER NOT NULL,
  record BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX place_by_events ON place (events DESC, ref);

CREATE TABLE actor (
  ref TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  kind TEXT NOT NULL,
  events INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX actor_by_events ON actor (events DESC, ref);

CREATE TABLE origin (
  key TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  claims INTEGER NOT NULL,
  events INTEGER NOT NULL,
  first INTEGER NOT NULL,
  alone INTEGER NOT NULL,
  corroborated INTEGER NOT NULL,
  contradicted INTEGER NOT NULL,
  articles INTEGER NOT NULL,
  languages TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX origin_by_claims ON origin (claims DESC, key);

-- Names of places, actors and origins, for finding them by words.
CREATE VIRTUAL TABLE name_words USING fts5 (
  name, sort UNINDEXED, ref UNINDEXED, tokenize = 'unicode61 remove_diacritics 2'
);
