-- Tries to sign in, which processes count together. Not logged: a crash of the server begins every count anew.
CREATE UNLOGGED TABLE sign_in_count (
  hash  text PRIMARY KEY,
  wrong integer NOT NULL,
  seen  bigint NOT NULL,
  next  bigint NOT NULL
);

CREATE INDEX sign_in_count_seen ON sign_in_count (seen);

-- The counts of some keys, which are this transaction's alone from here on, each with what the clock says; nothing where nothing is known.
-- Keys are locked in the order they come in, which is that of their names, so that nobody waits in a ring. What is forgotten goes, a few
-- at a time.
CREATE FUNCTION use_sign_in_counts(hashes text[], forgotten bigint)
RETURNS TABLE (now_micros bigint, hash text, wrong integer, seen bigint, next bigint)
LANGUAGE plpgsql AS $$
DECLARE
  one text;
  moment bigint;
BEGIN
  PERFORM set_config('synchronous_commit', 'off', true);
  FOREACH one IN ARRAY hashes LOOP
    PERFORM pg_advisory_xact_lock(hashtextextended('sign-in ' || one, 0));
  END LOOP;
  moment := (extract(epoch FROM clock_timestamp()) * 1000000)::bigint;
  DELETE FROM sign_in_count AS c WHERE c.hash IN (
    SELECT old.hash FROM sign_in_count AS old
    WHERE old.seen < moment - forgotten AND old.next < moment ORDER BY old.seen LIMIT 10 FOR UPDATE SKIP LOCKED);
  RETURN QUERY
    SELECT moment, given.hash, c.wrong, c.seen, c.next
    FROM unnest(hashes) AS given (hash) LEFT JOIN sign_in_count AS c ON c.hash = given.hash;
END $$;
