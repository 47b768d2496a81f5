-- The store, version 1 (PRAGMA user_version). docs/store.md explains it.

-- An article, whatever became of its text. key: its canonical URL, else its id, else its path.
CREATE TABLE article (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE
);

-- A text that the article had; current = 1 is the last one seen, 0 is superseded.
CREATE TABLE revision (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article(id),
  sha256 TEXT NOT NULL,
  source_id TEXT NOT NULL,
  url TEXT,
  outlet TEXT,
  published TEXT,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  body_start INTEGER NOT NULL,
  path TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  current INTEGER NOT NULL,
  UNIQUE (article_id, sha256)
);

-- What one set of rules found in one text; current = 0 when newer rules have read it since.
CREATE TABLE extraction (
  id INTEGER PRIMARY KEY,
  revision_id INTEGER NOT NULL REFERENCES revision(id),
  rules TEXT NOT NULL,
  extracted_at TEXT NOT NULL,
  current INTEGER NOT NULL,
  UNIQUE (revision_id, rules)
);

-- A statement. Offsets are Unicode code points of the title or the text of its revision.
CREATE TABLE attribution (
  id INTEGER PRIMARY KEY,
  extraction_id INTEGER NOT NULL REFERENCES extraction(id),
  record_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  polarity TEXT NOT NULL,
  content TEXT NOT NULL,
  speaker TEXT,
  speaker_mention TEXT,
  speaker_role TEXT,
  speaker_type TEXT,
  cue TEXT,
  addressee TEXT,
  date TEXT,
  field TEXT NOT NULL,
  "start" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  rule TEXT NOT NULL,
  confidence REAL NOT NULL,
  record TEXT NOT NULL
);
CREATE INDEX attribution_by_extraction ON attribution(extraction_id);
CREATE INDEX attribution_by_speaker ON attribution(speaker);

-- The outlets through which a statement came.
CREATE TABLE source (
  attribution_id INTEGER NOT NULL REFERENCES attribution(id),
  name TEXT NOT NULL,
  type TEXT
);
CREATE INDEX source_by_attribution ON source(attribution_id);
CREATE INDEX source_by_name ON source(name);

-- Who has been quoted at all, and in which extraction first.
CREATE TABLE speaker (
  name TEXT PRIMARY KEY,
  first_extraction INTEGER NOT NULL
) WITHOUT ROWID;

-- Files that have been read to the end: as long as size and time stay, there is nothing new in them.
CREATE TABLE file (
  path TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  modified INTEGER NOT NULL,
  rules TEXT NOT NULL,
  articles INTEGER NOT NULL
) WITHOUT ROWID;

-- Input that could not be read, until it can.
CREATE TABLE quarantine (
  path TEXT NOT NULL,
  line INTEGER NOT NULL,
  reason TEXT NOT NULL,
  hint TEXT NOT NULL,
  first_bytes TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  PRIMARY KEY (path, line)
) WITHOUT ROWID;

-- Full text: the words as written, and with their diacritics folded away. No tokenizer folds đ, so
-- the folded columns are made by the program. rowid is attribution.id.
CREATE VIRTUAL TABLE words USING fts5(
  content, speaker, title, content_folded, speaker_folded, title_folded,
  content='', tokenize="unicode61 remove_diacritics 0"
);

-- What people mostly ask: the statements that stand, with their articles.
CREATE VIEW quote AS
  SELECT a.id, a.record_id, a.kind, a.polarity, a.content, a.speaker, a.speaker_mention,
         a.speaker_role, a.speaker_type, a.cue, a.addressee, a.date, a.field, a."start", a."end",
         a.rule, a.confidence, r.outlet, r.published, r.url, r.title, r.path, t.key AS article
    FROM attribution a
    JOIN extraction e ON e.id = a.extraction_id AND e.current = 1
    JOIN revision r ON r.id = e.revision_id AND r.current = 1
    JOIN article t ON t.id = r.article_id;
