-- What else processes share beside ratings.

-- Files of lines: lines are only added, and numbered in the order in which they can be seen.
CREATE TABLE line (
  log    text NOT NULL,
  number bigint GENERATED ALWAYS AS IDENTITY,
  text   text NOT NULL,
  PRIMARY KEY (log, number)
);

-- Adds a line. Whoever adds waits for whoever is adding: a number that is seen has all smaller ones seen.
CREATE FUNCTION add_line(a_log text, a_text text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(1145451570, hashtext(a_log));
  INSERT INTO line (log, text) VALUES (a_log, a_text);
END $$;

-- Files that are written anew each time, by what they are and what they are called.
CREATE TABLE document (
  kind text NOT NULL,
  name text NOT NULL,
  body bytea NOT NULL,
  PRIMARY KEY (kind, name)
);

-- Batches of paper that are being keyed, or were.
CREATE TABLE paper_batch (
  survey text NOT NULL,
  batch  text NOT NULL,
  body   text NOT NULL,
  PRIMARY KEY (survey, batch)
);

-- What was last published of each survey, as the program writes it.
CREATE TABLE published_result (
  survey text PRIMARY KEY,
  number integer NOT NULL,
  body   bytea NOT NULL
);
