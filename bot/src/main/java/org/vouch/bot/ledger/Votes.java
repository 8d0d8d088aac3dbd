package org.vouch.bot.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.SuggestionKey;

/// What members make of suggestions that they are shown: votes, each member's latest word on each suggestion, and what
/// they chose in the end. Every method is one transaction of the ledger.
public final class Votes {

    private final Database database;
    private final Clock clock;

    Votes(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Notes what a member thinks of suggestions, in place of what they thought before.
    public void cast(CommunityId community, Collection<SuggestionKey> suggestions, MemberId member, boolean helpful) {
        long now = clock.instant().toEpochMilli();
        database.transaction(tx -> {
            for (SuggestionKey suggestion : suggestions) {
                tx.update(
                        "INSERT INTO votes (community, suggestion, member, helpful, voted_ms) VALUES (?, ?, ?, ?, ?)"
                                + " ON CONFLICT (community, suggestion, member)"
                                + " DO UPDATE SET helpful = excluded.helpful, voted_ms = excluded.voted_ms",
                        community.value(),
                        suggestion.value(),
                        member.value(),
                        helpful ? 1 : 0,
                        now);
            }
            return true;
        });
    }

    /// Notes what a member chose of an answer to them, in place of what they said before.
    ///
    /// @param suggestion null when they chose none of it
    public void choose(String answer, CommunityId community, MemberId member, @Nullable SuggestionKey suggestion) {
        long now = clock.instant().toEpochMilli();
        database.transaction(tx -> {
            tx.update("DELETE FROM choices WHERE answer = ?", answer);
            return suggestion != null
                    && tx.update(
                                    "INSERT INTO choices (answer, community, suggestion, member, chosen_ms)"
                                            + " VALUES (?, ?, ?, ?, ?)",
                                    answer,
                                    community.value(),
                                    suggestion.value(),
                                    member.value(),
                                    now)
                            > 0;
        });
    }

    /// All that members of a community made of suggestions, earliest first.
    public List<Vote> of(CommunityId community) {
        return database.transaction(tx -> Stream.concat(
                        tx
                                .list(
                                        "SELECT * FROM votes WHERE community = ? ORDER BY voted_ms, suggestion, member",
                                        row -> new Vote(
                                                new SuggestionKey(row.getString("suggestion")),
                                                new MemberId(row.getString("member")),
                                                row.getLong("helpful") == 1 ? Vote.Kind.HELPFUL : Vote.Kind.NOT_HELPFUL,
                                                Instant.ofEpochMilli(row.getLong("voted_ms"))),
                                        community.value())
                                .stream(),
                        tx
                                .list(
                                        "SELECT * FROM choices WHERE community = ? ORDER BY chosen_ms, answer",
                                        row -> new Vote(
                                                new SuggestionKey(row.getString("suggestion")),
                                                new MemberId(row.getString("member")),
                                                Vote.Kind.CHOSEN,
                                                Instant.ofEpochMilli(row.getLong("chosen_ms"))),
                                        community.value())
                                .stream())
                .toList());
    }
}
