-- What would become of ratings that ask at once. Most are of a new key and without a code: these need no more than a look at the key.
-- The settings: a plan that is made over an empty table is still used when there are a million rows.
CREATE FUNCTION foresee_ratings(surveys text[], key_hashes text[], code_hashes text[], body_hashes text[], need_codes boolean[])
  RETURNS TABLE (number integer, outcome text, holds text)
LANGUAGE plpgsql
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
AS $$
#variable_conflict use_column
DECLARE
  others integer[];
  i integer;
BEGIN
  SELECT array_agg(given.number::integer) INTO others
  FROM unnest(surveys, key_hashes, code_hashes, need_codes) WITH ORDINALITY AS given (survey, key_hash, code_hash, needs_code, number)
  LEFT JOIN rating ON rating.survey = given.survey AND rating.key_hash = given.key_hash
  WHERE rating.id IS NOT NULL OR given.code_hash IS NOT NULL OR given.needs_code;

  RETURN QUERY SELECT one, 'stored'::text, NULL::text
  FROM generate_subscripts(surveys, 1) AS one WHERE one <> ALL (coalesce(others, '{}'));
  FOR i IN SELECT unnest(others) LOOP
    RETURN QUERY SELECT i, given.outcome, given.holds
    FROM foresee_rating(surveys[i], key_hashes[i], code_hashes[i], body_hashes[i], need_codes[i]) AS given;
  END LOOP;
END $$;
