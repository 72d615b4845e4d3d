-- Codes, ratings, and running counts.

CREATE TABLE rating (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  receipt          text NOT NULL CONSTRAINT rating_receipt UNIQUE,
  survey           text NOT NULL,
  key_hash         text NOT NULL,
  code_hash        text,
  question_version text NOT NULL,
  channel          smallint NOT NULL,
  level            smallint NOT NULL,
  reasons          text[] NOT NULL,
  comment          text,
  batch            text,
  day              date NOT NULL,
  excluded         smallint,
  replaced         boolean NOT NULL DEFAULT false,
  CONSTRAINT rating_key UNIQUE (survey, key_hash)
);

CREATE INDEX rating_survey ON rating (survey, id);

-- One code, one rating that counts: the one named here.
CREATE TABLE code (
  survey text NOT NULL,
  hash   text NOT NULL,
  rating bigint REFERENCES rating (id),
  PRIMARY KEY (survey, hash)
);

-- Running counts. Each transaction adds to one of several parts, so that raters of one survey need not wait for each other;
-- the count is the sum of the parts, and a part may be negative. What is counted: 300 codes, 200 replaced,
-- 100 + reason excluded, channel * 10 + level what counts.
CREATE TABLE tally (
  survey text NOT NULL,
  part   smallint NOT NULL,
  what   smallint NOT NULL,
  number integer NOT NULL,
  PRIMARY KEY (survey, part, what)
);

-- What a rating is counted as: in exactly one place.
CREATE FUNCTION counted_as(channel smallint, level smallint, excluded smallint, replaced boolean) RETURNS smallint
LANGUAGE sql IMMUTABLE
RETURN CASE WHEN replaced THEN 200 WHEN excluded IS NOT NULL THEN 100 + excluded ELSE channel * 10 + level END::smallint;

-- Adds to the counts; always in the same order, so that two that add never wait for each other in a ring.
CREATE FUNCTION add_to_tally(a_survey text, a_seed bigint, changes integer[][]) RETURNS void
LANGUAGE sql AS $$
  INSERT INTO tally AS t (survey, part, what, number)
  SELECT a_survey, (a_seed % 32)::smallint, changes[i][1]::smallint, sum(changes[i][2])
  FROM generate_subscripts(changes, 1) AS i
  GROUP BY changes[i][1]
  ORDER BY changes[i][1]
  ON CONFLICT (survey, part, what) DO UPDATE SET number = t.number + excluded.number
$$;

-- Stores a rating. The outcome is that of the program: stored, replaced, repeated or unknown-code.
CREATE FUNCTION give_rating(
  a_survey text, a_key_hash text, a_code_hash text, a_receipt text, a_question_version text, a_channel smallint,
  a_level smallint, a_reasons text[], a_comment text, a_batch text, a_day date, a_needs_code boolean,
  OUT outcome text, OUT holds text)
LANGUAGE plpgsql AS $$
DECLARE
  before bigint;
  this bigint;
  was smallint;
  changes integer[][];
BEGIN
  SELECT receipt INTO holds FROM rating WHERE survey = a_survey AND key_hash = a_key_hash;
  IF FOUND THEN
    outcome := 'repeated';
    RETURN;
  END IF;

  IF a_code_hash IS NOT NULL THEN
    -- Others with this code wait here until this one is stored.
    SELECT rating INTO before FROM code WHERE survey = a_survey AND hash = a_code_hash FOR UPDATE;
  END IF;
  IF (a_code_hash IS NOT NULL AND NOT FOUND) OR (a_code_hash IS NULL AND a_needs_code) THEN
    outcome := 'unknown-code';
    RETURN;
  END IF;

  INSERT INTO rating (receipt, survey, key_hash, code_hash, question_version, channel, level, reasons, comment, batch, day)
  VALUES (a_receipt, a_survey, a_key_hash, a_code_hash, a_question_version, a_channel, a_level, a_reasons, a_comment, a_batch, a_day)
  ON CONFLICT ON CONSTRAINT rating_key DO NOTHING
  RETURNING id INTO this;
  IF this IS NULL THEN
    -- The same key was stored by another connection since the first look.
    SELECT receipt INTO holds FROM rating WHERE survey = a_survey AND key_hash = a_key_hash;
    outcome := 'repeated';
    RETURN;
  END IF;

  outcome := 'stored';
  holds := a_receipt;
  changes := ARRAY[[counted_as(a_channel, a_level, NULL, false)::integer, 1]];
  IF before IS NOT NULL THEN
    outcome := 'replaced';
    SELECT counted_as(channel, level, excluded, false) INTO was FROM rating WHERE id = before FOR UPDATE;
    UPDATE rating SET replaced = true WHERE id = before;
    changes := changes || ARRAY[[was::integer, -1], [200, 1]];
  END IF;
  IF a_code_hash IS NOT NULL THEN
    UPDATE code SET rating = this WHERE survey = a_survey AND hash = a_code_hash;
  END IF;
  PERFORM add_to_tally(a_survey, this, changes);
END $$;

-- Takes a rating out of the count, or with no reason back in. Whether there is such a rating.
CREATE FUNCTION exclude_rating(a_receipt text, a_reason smallint) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
  this rating;
BEGIN
  SELECT * INTO this FROM rating WHERE receipt = a_receipt FOR UPDATE;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  UPDATE rating SET excluded = a_reason WHERE id = this.id;
  PERFORM add_to_tally(this.survey, this.id, ARRAY[
    [counted_as(this.channel, this.level, this.excluded, this.replaced)::integer, -1],
    [counted_as(this.channel, this.level, a_reason, this.replaced)::integer, 1]]);
  RETURN true;
END $$;

-- Adds codes, in order, so that two that add the same never wait for each other in a ring.
CREATE FUNCTION issue_codes(a_survey text, hashes text[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  added integer;
BEGIN
  INSERT INTO code (survey, hash)
  SELECT a_survey, hash FROM (SELECT DISTINCT unnest(hashes) AS hash) AS given ORDER BY hash
  ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS added = ROW_COUNT;
  PERFORM add_to_tally(a_survey, 0, ARRAY[[300, added]]);
END $$;
