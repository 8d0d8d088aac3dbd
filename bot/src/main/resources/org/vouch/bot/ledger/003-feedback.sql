-- What members make of what they are shown. Statements are separated as in the first script.

-- How many of the suggestions the chat has been shown so far, from the first on. Those are kept by their names from now
-- on, no longer by their keys, which are names, too.
ALTER TABLE answers ADD COLUMN seen BIGINT NOT NULL DEFAULT 0;

-- When the first of them were.
ALTER TABLE answers ADD COLUMN seen_ms BIGINT;

-- Of the votes until now nobody knows which suggestions they were on, and nothing was made of them.
DROP TABLE votes;

-- Which suggestion that they were shown members found helpful or not: each member's latest word on each.
CREATE TABLE votes (
    community TEXT NOT NULL,
    -- A key.
    suggestion TEXT NOT NULL,
    member TEXT NOT NULL,
    helpful BIGINT NOT NULL,
    voted_ms BIGINT NOT NULL,
    PRIMARY KEY (community, suggestion, member)
);

-- What members chose who had asked.
CREATE TABLE choices (
    -- That they were asked about.
    answer TEXT NOT NULL PRIMARY KEY,
    community TEXT NOT NULL,
    -- A key.
    suggestion TEXT NOT NULL,
    member TEXT NOT NULL,
    chosen_ms BIGINT NOT NULL
);

CREATE INDEX choices_by_community ON choices (community);
