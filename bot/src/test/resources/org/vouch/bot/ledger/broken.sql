-- Begins well and then fails.
CREATE TABLE half (name TEXT);

INSERT INTO missing (name) VALUES ('x');
