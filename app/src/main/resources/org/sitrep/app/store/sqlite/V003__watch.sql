-- What the watcher of sources remembers. Times are milliseconds since 1970-01-01T00:00Z; NULL where
-- there was none yet.

-- `changed` is when the source was last read whole, not answered with "not modified".
CREATE TABLE watch_source (
  url TEXT PRIMARY KEY,
  due INTEGER NOT NULL,
  polled INTEGER,
  succeeded INTEGER,
  changed INTEGER,
  failures INTEGER NOT NULL,
  quiet INTEGER NOT NULL,
  pace INTEGER,
  moved TEXT,
  feed TEXT
) WITHOUT ROWID;

-- What a server calls the state of a document that it last sent, byte for byte.
CREATE TABLE watch_validator (
  source TEXT NOT NULL,
  address TEXT NOT NULL,
  etag TEXT,
  modified TEXT,
  PRIMARY KEY (source, address)
) WITHOUT ROWID;

-- What a source lists. `item` is the item's key, shared by all sources that list it.
CREATE TABLE watch_entry (
  source TEXT NOT NULL,
  item TEXT NOT NULL,
  guid TEXT NOT NULL,
  digest TEXT NOT NULL,
  updated INTEGER,
  listed INTEGER NOT NULL,
  PRIMARY KEY (source, item)
) WITHOUT ROWID;
CREATE INDEX watch_entry_by_guid ON watch_entry (source, guid);
CREATE INDEX watch_entry_by_item ON watch_entry (item);

-- `record` is there as long as the item is still to be read.
CREATE TABLE watch_item (
  key TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  due INTEGER NOT NULL,
  tries INTEGER NOT NULL,
  done INTEGER,
  idle INTEGER NOT NULL,
  told INTEGER,
  record TEXT
) WITHOUT ROWID;
CREATE INDEX watch_item_wanted ON watch_item (source, due) WHERE record IS NOT NULL;

-- Hosts that are left alone for a while.
CREATE TABLE watch_host (
  host TEXT PRIMARY KEY,
  until INTEGER NOT NULL,
  failures INTEGER NOT NULL
) WITHOUT ROWID;

-- The rules of sites: a copy, and when it was fetched.
CREATE TABLE watch_robots (
  site TEXT PRIMARY KEY,
  fetched INTEGER NOT NULL,
  allowed INTEGER NOT NULL,
  body BLOB NOT NULL
) WITHOUT ROWID;
