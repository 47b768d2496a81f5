-- What the spellings of one name share: no diacritics, capitals, spaces, hyphens. Text for look-ups.
ALTER TABLE speaker ADD COLUMN key TEXT NOT NULL DEFAULT '';
UPDATE speaker SET key = name_key(name);
CREATE INDEX speaker_by_key ON speaker(key);

-- Who was quoted how often, answered from this index alone: the rows themselves hold whole records.
CREATE INDEX attribution_by_voice ON attribution(speaker, extraction_id, kind, speaker_role, date);
DROP INDEX attribution_by_speaker;

-- What is asked of an article over and over, without its text.
CREATE INDEX revision_card ON revision(id, current, article_id, outlet, published);
