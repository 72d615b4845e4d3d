-- The key that codes, requests and receipts are hashed with, by a hash that tells nothing of it: one for the whole database.

CREATE TABLE store_key (
  is_one      boolean PRIMARY KEY DEFAULT true CHECK (is_one),
  fingerprint text NOT NULL
);
