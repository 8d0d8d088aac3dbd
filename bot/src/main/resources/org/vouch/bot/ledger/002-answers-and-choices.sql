-- Not only replies are owed now, and not all of them at once. Statements are separated as in the first script.

-- 'say', 'edit' or 'notice'.
ALTER TABLE outbox ADD COLUMN kind TEXT NOT NULL DEFAULT 'say';

-- JSON; cleared once the effect is settled.
ALTER TABLE outbox ADD COLUMN buttons TEXT;

-- Handle of the press that an edit or a notice answers; cleared once the effect is settled.
ALTER TABLE outbox ADD COLUMN press TEXT;

-- When it is wished to be done; not_before_ms is later when it had to be put off.
ALTER TABLE outbox ADD COLUMN due_ms BIGINT NOT NULL DEFAULT 0;

-- Every answer that was decided on, and every offer of one, under the number of its event. Never the text of a request.
CREATE TABLE answers (
    number BIGINT PRIMARY KEY,
    -- What its buttons say of it.
    answer TEXT NOT NULL UNIQUE,
    platform TEXT NOT NULL,
    chat TEXT NOT NULL,
    thread TEXT,
    -- The request.
    message TEXT NOT NULL,
    asker TEXT NOT NULL,
    community TEXT NOT NULL,
    -- Keys of the suggestions, best first, a line each.
    suggestions TEXT NOT NULL,
    uninvited BIGINT NOT NULL,
    -- The reply, once it is known which message it is.
    shown_as TEXT,
    decided_ms BIGINT NOT NULL,
    withdrawn BIGINT NOT NULL
);

CREATE INDEX answers_by_chat ON answers (platform, chat, decided_ms);

-- Who found which answer helpful or not: each member's latest word.
CREATE TABLE votes (
    answer TEXT NOT NULL,
    member TEXT NOT NULL,
    helpful BIGINT NOT NULL,
    voted_ms BIGINT NOT NULL,
    PRIMARY KEY (answer, member)
);

-- What admins chose for a chat by a command.
CREATE TABLE modes (
    platform TEXT NOT NULL,
    chat TEXT NOT NULL,
    mode TEXT NOT NULL,
    PRIMARY KEY (platform, chat)
);

-- Who said that they know about what, and may be asked.
CREATE TABLE knowers (
    community TEXT NOT NULL,
    member TEXT NOT NULL,
    topic TEXT NOT NULL,
    since_ms BIGINT NOT NULL,
    PRIMARY KEY (community, member, topic)
);
