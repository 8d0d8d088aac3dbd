-- A later schema.
ALTER TABLE seen ADD COLUMN note TEXT NOT NULL DEFAULT '';
