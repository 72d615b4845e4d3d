-- Steps in dealing with bad ratings. A number stands for one step: of two that are made at once only one is the next.

CREATE TABLE case_step (
  receipt text NOT NULL REFERENCES rating (receipt),
  number  smallint NOT NULL CHECK (number > 0),
  survey  text NOT NULL,
  kind    smallint NOT NULL,
  day     date NOT NULL,
  text    text,
  level   smallint,
  PRIMARY KEY (receipt, number)
);

CREATE INDEX case_step_survey ON case_step (survey, receipt, number);

-- Adds the next step of a case. Whether there is such a rating in the survey and the step is its next.
CREATE FUNCTION take_case_step(
  a_receipt text, a_survey text, a_number smallint, a_kind smallint, a_day date, a_text text, a_level smallint) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO case_step (receipt, number, survey, kind, day, text, level)
  SELECT a_receipt, a_number, a_survey, a_kind, a_day, a_text, a_level
  WHERE EXISTS (SELECT FROM rating WHERE receipt = a_receipt AND survey = a_survey)
    AND a_number = 1 + (SELECT count(*) FROM case_step WHERE receipt = a_receipt)
  ON CONFLICT DO NOTHING;
  RETURN FOUND;
END $$;
