-- The same key with another answer replaces the answer and keeps the receipt. Ratings may be out of the count from the start.
-- give_rating and give_ratings stay for processes of the version before that still run.

-- The keyed hash of what was answered. Ratings from before have none: their first answer stays.
ALTER TABLE rating ADD COLUMN body_hash text;

-- The settings of these: a plan that is made over an empty table is still used when there are a million rows.

-- What would become of a rating: stored, replaced, repeated, amended, unknown-code or other-code.
CREATE FUNCTION foresee_rating(
  a_survey text, a_key_hash text, a_code_hash text, a_body_hash text, a_needs_code boolean, OUT outcome text, OUT holds text)
LANGUAGE plpgsql
SET enable_seqscan = off
AS $$
DECLARE
  first rating;
  is_used boolean;
BEGIN
  outcome := 'stored';
  SELECT * INTO first FROM rating WHERE survey = a_survey AND key_hash = a_key_hash;
  IF FOUND THEN
    IF first.body_hash IS NULL OR a_body_hash IS NULL THEN
      outcome := 'repeated';
      holds := first.receipt;
      RETURN;
    END IF;
    IF a_code_hash <> first.code_hash THEN
      outcome := 'other-code';
      RETURN;
    END IF;
    IF a_code_hash IS NULL OR first.code_hash IS NOT NULL THEN
      outcome := CASE WHEN first.body_hash = a_body_hash THEN 'repeated' ELSE 'amended' END;
      holds := first.receipt;
      RETURN;
    END IF;
    outcome := 'amended';
    holds := first.receipt;
  END IF;

  IF a_code_hash IS NULL THEN
    outcome := CASE WHEN a_needs_code THEN 'unknown-code' ELSE outcome END;
    RETURN;
  END IF;
  SELECT rating IS NOT NULL INTO is_used FROM code WHERE survey = a_survey AND hash = a_code_hash;
  IF NOT FOUND THEN
    outcome := 'unknown-code';
    holds := NULL;
  ELSIF is_used AND outcome = 'stored' THEN
    outcome := 'replaced';
  END IF;
END $$;

-- Gives a rating another answer. It keeps its receipt, its place, and its code where it has one, and is the one of its code that counts.
CREATE FUNCTION amend_rating(
  a_receipt text, a_code_hash text, a_body_hash text, a_question_version text, a_channel smallint, a_level smallint,
  a_reasons text[], a_comment text, a_day date, a_excluded smallint) RETURNS void
LANGUAGE plpgsql
SET enable_seqscan = off
AS $$
DECLARE
  this rating;
  changed rating;
  before bigint;
  was smallint;
  changes integer[][];
BEGIN
  SELECT * INTO this FROM rating WHERE receipt = a_receipt FOR UPDATE;
  -- 4 is a form that a program filled in: it goes by what was sent last. What staff took out stays out.
  UPDATE rating SET
    question_version = a_question_version,
    channel = CASE WHEN code_hash IS NULL AND a_code_hash IS NOT NULL THEN a_channel ELSE channel END,
    level = a_level, reasons = a_reasons, comment = a_comment, day = a_day, body_hash = a_body_hash,
    code_hash = coalesce(code_hash, a_code_hash),
    excluded = CASE WHEN excluded IS NULL OR excluded = 4 THEN a_excluded ELSE excluded END,
    replaced = false
  WHERE id = this.id RETURNING * INTO changed;
  changes := ARRAY[
    [counted_as(this.channel, this.level, this.excluded, this.replaced)::integer, -1],
    [counted_as(changed.channel, changed.level, changed.excluded, false)::integer, 1]];

  IF changed.code_hash IS NOT NULL THEN
    SELECT rating INTO before FROM code WHERE survey = changed.survey AND hash = changed.code_hash;
    IF before <> changed.id THEN
      SELECT counted_as(channel, level, excluded, replaced) INTO was FROM rating WHERE id = before FOR UPDATE;
      UPDATE rating SET replaced = true WHERE id = before;
      changes := changes || ARRAY[[was::integer, -1], [200, 1]];
    END IF;
    UPDATE code SET rating = changed.id WHERE survey = changed.survey AND hash = changed.code_hash;
  END IF;
  PERFORM add_to_tally(changed.survey, changed.id, changes);
END $$;

-- Stores a rating, as a new one or as another answer of one that is there. The outcome is that of foresee_rating.
CREATE FUNCTION store_rating(
  a_survey text, a_key_hash text, a_code_hash text, a_receipt text, a_question_version text, a_channel smallint,
  a_level smallint, a_reasons text[], a_comment text, a_batch text, a_day date, a_needs_code boolean, a_body_hash text,
  a_excluded smallint, OUT outcome text, OUT holds text)
LANGUAGE plpgsql
SET enable_seqscan = off
AS $$
DECLARE
  first_id bigint;
  first_code text;
  before bigint;
  this bigint;
  was smallint;
  changes integer[][];
BEGIN
  -- In the turn of its survey nobody else writes; whoever does without waits for a code first, then for ratings.
  PERFORM take_turn(ARRAY[a_survey]);
  SELECT id, code_hash INTO first_id, first_code FROM rating WHERE survey = a_survey AND key_hash = a_key_hash;
  IF a_code_hash IS NOT NULL OR first_code IS NOT NULL THEN
    SELECT rating INTO before FROM code WHERE survey = a_survey AND hash = coalesce(a_code_hash, first_code) FOR UPDATE;
  END IF;
  IF first_id IS NOT NULL THEN
    PERFORM 1 FROM rating WHERE id = first_id FOR UPDATE;
  END IF;

  SELECT f.outcome, f.holds INTO outcome, holds
  FROM foresee_rating(a_survey, a_key_hash, a_code_hash, a_body_hash, a_needs_code) AS f;
  IF outcome = 'amended' THEN
    PERFORM amend_rating(
      holds, a_code_hash, a_body_hash, a_question_version, a_channel, a_level, a_reasons, a_comment, a_day, a_excluded);
  END IF;
  IF outcome NOT IN ('stored', 'replaced') THEN
    RETURN;
  END IF;

  INSERT INTO rating (
    receipt, survey, key_hash, code_hash, question_version, channel, level, reasons, comment, batch, day, body_hash, excluded)
  VALUES (
    a_receipt, a_survey, a_key_hash, a_code_hash, a_question_version, a_channel, a_level, a_reasons, a_comment, a_batch, a_day,
    a_body_hash, a_excluded)
  ON CONFLICT ON CONSTRAINT rating_key DO NOTHING
  RETURNING id INTO this;
  IF this IS NULL THEN
    -- A process of the version before stored the same key since the first look: now it is known.
    SELECT again.outcome, again.holds INTO outcome, holds
    FROM store_rating(
      a_survey, a_key_hash, a_code_hash, a_receipt, a_question_version, a_channel, a_level, a_reasons, a_comment, a_batch, a_day,
      a_needs_code, a_body_hash, a_excluded) AS again;
    RETURN;
  END IF;

  holds := a_receipt;
  changes := ARRAY[[counted_as(a_channel, a_level, a_excluded, false)::integer, 1]];
  IF outcome = 'replaced' THEN
    SELECT counted_as(channel, level, excluded, false) INTO was FROM rating WHERE id = before FOR UPDATE;
    UPDATE rating SET replaced = true WHERE id = before;
    changes := changes || ARRAY[[was::integer, -1], [200, 1]];
  END IF;
  IF a_code_hash IS NOT NULL THEN
    UPDATE code SET rating = this WHERE survey = a_survey AND hash = a_code_hash;
  END IF;
  PERFORM add_to_tally(a_survey, this, changes);
END $$;

-- Stores ratings as store_rating stores one after the other, as give_ratings does with ratings that are new.
CREATE FUNCTION store_ratings(
  surveys text[], key_hashes text[], code_hashes text[], receipts text[], question_versions text[], channels smallint[],
  levels smallint[], all_reasons text[], reason_ends integer[], comments text[], batches text[], days date[], need_codes boolean[],
  body_hashes text[], exclusions smallint[])
  RETURNS TABLE (number integer, outcome text, holds text)
LANGUAGE plpgsql
SET enable_seqscan = off SET enable_mergejoin = off
AS $$
#variable_conflict use_column
DECLARE
  done integer[];
  i integer;
BEGIN
  PERFORM take_turn(surveys);

  -- Most are of a new key, and without a code or with one that is used for the first time. What was read before one's turn counts for
  -- nothing: each statement of this function sees what was committed before it.
  WITH given AS (
    SELECT * FROM unnest(
      surveys, key_hashes, code_hashes, receipts, question_versions, channels, levels, comments, batches, days, need_codes, body_hashes,
      exclusions)
      WITH ORDINALITY AS one (
        survey, key_hash, code_hash, receipt, question_version, channel, level, comment, batch, day, needs_code, body_hash, exclusion,
        number)
  ), fresh AS (
    SELECT given.*, all_reasons[coalesce(reason_ends[given.number - 1], 0) + 1 : reason_ends[given.number]] AS reasons
    FROM given LEFT JOIN code ON code.survey = given.survey AND code.hash = given.code_hash
    WHERE CASE WHEN given.code_hash IS NULL THEN NOT given.needs_code ELSE code.hash IS NOT NULL AND code.rating IS NULL END
  ), stored AS (
    INSERT INTO rating (
      receipt, survey, key_hash, code_hash, question_version, channel, level, reasons, comment, batch, day, body_hash, excluded)
    SELECT
      receipt, survey, key_hash, code_hash, question_version, channel, level, reasons, comment, batch, day, body_hash, exclusion
    FROM fresh ORDER BY number
    -- Whether a key is known only its own index is asked: a search for it could be planned by another, and be a walk through the survey.
    ON CONFLICT ON CONSTRAINT rating_key DO NOTHING
    RETURNING id, survey, code_hash, receipt, counted_as(channel, level, rating.excluded, replaced) AS what
  ), used AS (
    UPDATE code SET rating = stored.id FROM stored WHERE code.survey = stored.survey AND code.hash = stored.code_hash
  ), counted AS (
    INSERT INTO tally AS t (survey, part, what, number)
    SELECT survey, 0, what, count(*) FROM stored GROUP BY survey, what
    ON CONFLICT (survey, part, what) DO UPDATE SET number = t.number + excluded.number
  )
  SELECT array_agg(given.number::integer ORDER BY given.number) INTO done FROM given JOIN stored ON stored.receipt = given.receipt;

  RETURN QUERY SELECT one, 'stored'::text, receipts[one] FROM unnest(done) AS one;
  IF cardinality(done) = cardinality(surveys) THEN
    RETURN;
  END IF;

  -- The others one by one.
  FOR i IN SELECT one FROM generate_subscripts(surveys, 1) AS one WHERE one <> ALL (coalesce(done, '{}')) ORDER BY one LOOP
    RETURN QUERY SELECT i, given.outcome, given.holds FROM store_rating(
      surveys[i], key_hashes[i], code_hashes[i], receipts[i], question_versions[i], channels[i], levels[i],
      all_reasons[coalesce(reason_ends[i - 1], 0) + 1 : reason_ends[i]], comments[i], batches[i], days[i], need_codes[i], body_hashes[i],
      exclusions[i]) AS given;
  END LOOP;
END $$;
