-- What staff do at one process is known to all.

-- Nothing was in it yet: what goes in is text.
ALTER TABLE document ALTER COLUMN body TYPE text USING convert_from(body, 'UTF8');

-- What staff did: a chain. It is locked while one adds, and no number can be there twice.
CREATE TABLE audit (
  number   bigint PRIMARY KEY,
  at       text NOT NULL,
  who      text NOT NULL,
  action   text NOT NULL,
  subject  text NOT NULL,
  detail   text NOT NULL,
  previous text NOT NULL UNIQUE,
  hash     text NOT NULL
);

-- Sessions of staff, by the hash of their keys.
CREATE TABLE staff_session (
  key_hash text PRIMARY KEY,
  person   text NOT NULL,
  id       text NOT NULL,
  expires  timestamptz NOT NULL,
  ticket   bytea NOT NULL
);

CREATE INDEX staff_session_person ON staff_session (person);
