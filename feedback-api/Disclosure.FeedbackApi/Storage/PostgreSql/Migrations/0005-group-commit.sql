-- Ratings that were given at once are stored in one transaction, in the turn of their surveys.

-- For reading a survey through, and for that alone: a plan that is made while there are few ratings took it for finding one by its key as
-- well, and went on to walk through the whole survey when there were many. A condition on the survey as it is does not fit it.
DROP INDEX rating_survey;
CREATE INDEX rating_survey ON rating (survey COLLATE "C", id);

-- Waits for the turn of surveys, until the transaction ends: always in the same order, so that nobody waits in a ring. It is the
-- transaction of one statement, so that a process that dies in its turn holds up nobody.
CREATE FUNCTION take_turn(surveys text[]) RETURNS void
LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(1145451569, turn)
  FROM (SELECT DISTINCT hashtext(survey) AS turn FROM unnest(surveys) AS survey ORDER BY 1) AS turns
$$;

-- Stores ratings as give_rating stores one after the other. No two of them have a survey's key or code in common: who calls sees to it.
-- Reasons are those of all ratings, one after the other, and where those of each end.
-- The settings: a plan that is made over an empty table is still used when there are a million rows.
CREATE FUNCTION give_ratings(
  surveys text[], key_hashes text[], code_hashes text[], receipts text[], question_versions text[], channels smallint[],
  levels smallint[], all_reasons text[], reason_ends integer[], comments text[], batches text[], days date[], need_codes boolean[])
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
      surveys, key_hashes, code_hashes, receipts, question_versions, channels, levels, comments, batches, days, need_codes)
      WITH ORDINALITY AS one (
        survey, key_hash, code_hash, receipt, question_version, channel, level, comment, batch, day, needs_code, number)
  ), fresh AS (
    SELECT given.*, all_reasons[coalesce(reason_ends[given.number - 1], 0) + 1 : reason_ends[given.number]] AS reasons
    FROM given LEFT JOIN code ON code.survey = given.survey AND code.hash = given.code_hash
    WHERE CASE WHEN given.code_hash IS NULL THEN NOT given.needs_code ELSE code.hash IS NOT NULL AND code.rating IS NULL END
  ), stored AS (
    INSERT INTO rating (receipt, survey, key_hash, code_hash, question_version, channel, level, reasons, comment, batch, day)
    SELECT receipt, survey, key_hash, code_hash, question_version, channel, level, reasons, comment, batch, day
    FROM fresh ORDER BY number
    -- Whether a key is known only its own index is asked: a search for it could be planned by another, and be a walk through the survey.
    ON CONFLICT ON CONSTRAINT rating_key DO NOTHING
    RETURNING id, survey, code_hash, receipt, counted_as(channel, level, excluded, replaced) AS what
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
    RETURN QUERY SELECT i, given.outcome, given.holds FROM give_rating(
      surveys[i], key_hashes[i], code_hashes[i], receipts[i], question_versions[i], channels[i], levels[i],
      all_reasons[coalesce(reason_ends[i - 1], 0) + 1 : reason_ends[i]], comments[i], batches[i], days[i], need_codes[i]) AS given;
  END LOOP;
END $$;

-- As before, in the turn of its survey.
CREATE OR REPLACE FUNCTION exclude_rating(a_receipt text, a_reason smallint) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
  this rating;
BEGIN
  PERFORM take_turn(ARRAY(SELECT survey FROM rating WHERE receipt = a_receipt));
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
