-- Limits that processes share.

-- What was taken of budgets, by window. Not logged: a crash of the server begins every window anew.
CREATE UNLOGGED TABLE budget (
  name    text NOT NULL,
  seconds bigint NOT NULL,
  window_number bigint NOT NULL,
  taken   integer NOT NULL,
  PRIMARY KEY (name, seconds, window_number)
);

-- Takes of each budget, or of none where one has too little: then it says which. The others wait in order of names, so that nobody waits
-- in a ring. Windows are those of the server's clock.
CREATE FUNCTION reserve_budgets(
  names text[], sizes integer[], lengths bigint[], numbers integer[], OUT exhausted integer, OUT windows bigint[],
  OUT seconds_left double precision[])
LANGUAGE plpgsql AS $$
DECLARE
  i integer;
  done integer[] := '{}';
  now double precision := extract(epoch FROM clock_timestamp());
BEGIN
  PERFORM set_config('synchronous_commit', 'off', true);
  FOR i IN SELECT generate_subscripts(names, 1) LOOP
    windows[i] := floor(now / lengths[i])::bigint;
    seconds_left[i] := (windows[i] + 1) * lengths[i] - now;
  END LOOP;
  FOR i IN SELECT at FROM unnest(names) WITH ORDINALITY AS one (name, at) ORDER BY name LOOP
    INSERT INTO budget AS b (name, seconds, window_number, taken)
    SELECT names[i], lengths[i], windows[i], numbers[i] WHERE numbers[i] <= sizes[i]
    ON CONFLICT (name, seconds, window_number) DO UPDATE SET taken = b.taken + excluded.taken WHERE b.taken + excluded.taken <= sizes[i];
    IF NOT FOUND THEN
      PERFORM give_back_budgets(names[j:j], lengths[j:j], windows[j:j], numbers[j:j]) FROM unnest(done) AS j;
      exhausted := i;
      RETURN;
    END IF;
    done := done || i;
  END LOOP;
END $$;

-- Gives back what was taken in windows that are not over.
CREATE FUNCTION give_back_budgets(names text[], lengths bigint[], windows bigint[], numbers integer[]) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  i integer;
BEGIN
  PERFORM set_config('synchronous_commit', 'off', true);
  FOR i IN SELECT at FROM unnest(names) WITH ORDINALITY AS one (name, at) ORDER BY name LOOP
    UPDATE budget SET taken = greatest(0, taken - numbers[i])
    WHERE name = names[i] AND seconds = lengths[i] AND window_number = windows[i];
  END LOOP;
END $$;

-- The key that addresses are hashed with on a day, for every process. Not logged: it is in no log, no backup and no replica.
CREATE UNLOGGED TABLE address_key (
  day date PRIMARY KEY,
  key bytea NOT NULL
);
