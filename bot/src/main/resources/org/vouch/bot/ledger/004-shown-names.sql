-- Which suggestions a chat has been shown, by name and place. Statements are separated as in the first script.

-- A line each, in the order in which they were shown: the page, the rank and the name. Where it is NULL, it was the
-- first of the suggestions, as many as were seen.
ALTER TABLE answers ADD COLUMN shown TEXT;
