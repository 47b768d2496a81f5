-- A place in a file may be more than a line: articles.json[3], pages.warc@1024.
ALTER TABLE quarantine RENAME TO quarantine_1;
CREATE TABLE quarantine (
  path TEXT NOT NULL,
  place TEXT NOT NULL,
  line INTEGER NOT NULL,
  reason TEXT NOT NULL,
  hint TEXT NOT NULL,
  first_bytes TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  PRIMARY KEY (path, place)
) WITHOUT ROWID;
INSERT INTO quarantine
  SELECT path, CASE line WHEN 0 THEN '' ELSE ':' || line END, line, reason, hint, first_bytes, seen_at
  FROM quarantine_1;
DROP TABLE quarantine_1;

-- What the user had said about its articles when a file was read: --map, --date and such.
ALTER TABLE file ADD COLUMN options TEXT NOT NULL DEFAULT '';
