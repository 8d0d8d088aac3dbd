-- Runs on SQLite and on PostgreSQL. A statement ends with a semicolon at the end of a line.
-- Moments are milliseconds since 1970.

-- Every event heard and what was decided about it. Never the text of a message.
CREATE TABLE seen (
    number BIGINT PRIMARY KEY,
    platform TEXT NOT NULL,
    event TEXT NOT NULL,
    chat TEXT NOT NULL,
    -- Only of a message heard: an edit has the id of the message that it changes.
    message TEXT,
    seen_ms BIGINT NOT NULL,
    decision TEXT NOT NULL,
    silence TEXT,
    reason TEXT NOT NULL,
    UNIQUE (platform, event),
    UNIQUE (platform, chat, message)
);

CREATE INDEX seen_by_time ON seen (seen_ms);

-- Every reply owed, and what became of it, under the number of the event that it answers.
CREATE TABLE outbox (
    number BIGINT PRIMARY KEY,
    platform TEXT NOT NULL,
    chat TEXT NOT NULL,
    thread TEXT,
    message TEXT NOT NULL,
    -- JSON; cleared once the reply is settled.
    wording TEXT,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    owed_ms BIGINT NOT NULL,
    not_before_ms BIGINT NOT NULL,
    why TEXT NOT NULL,
    delivered_as TEXT
);

CREATE INDEX outbox_by_chat ON outbox (platform, chat, state, number);

-- Every chat heard of.
CREATE TABLE chats (
    platform TEXT NOT NULL,
    chat TEXT NOT NULL,
    present BIGINT NOT NULL,
    moved_to TEXT,
    since_ms BIGINT NOT NULL,
    PRIMARY KEY (platform, chat)
);

-- Sums that outlive the rows that they count.
CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    amount BIGINT NOT NULL
);
