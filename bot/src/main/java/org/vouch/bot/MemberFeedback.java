package org.vouch.bot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.vouch.bot.ledger.Vote;
import org.vouch.bot.ledger.Votes;
import org.vouch.bot.search.Feedback;
import org.vouch.bot.search.Feedback.Verdict;
import org.vouch.bot.search.Feedback.Word;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.SuggestionKey;

/// What members made of what they were shown, as the ledger has it and the search takes it.
final class MemberFeedback implements Function<CommunityId, Feedback> {

    private final Votes votes;

    MemberFeedback(Votes votes) {
        this.votes = votes;
    }

    @Override
    public Feedback apply(CommunityId community) {
        Map<SuggestionKey, List<Word>> words = new HashMap<>();
        for (Vote vote : votes.of(community)) {
            words.computeIfAbsent(vote.suggestion(), _ -> new ArrayList<>())
                    .add(new Word(vote.member(), verdict(vote.kind()), vote.at()));
        }
        return new Feedback(words);
    }

    private static Verdict verdict(Vote.Kind kind) {
        return switch (kind) {
            case HELPFUL -> Verdict.HELPFUL;
            case NOT_HELPFUL -> Verdict.NOT_HELPFUL;
            case CHOSEN -> Verdict.CHOSEN;
        };
    }
}
