package org.vouch.indexer.knowledge;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Card;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.PlainText;
import org.vouch.indexer.recommendation.Source;
import org.vouch.indexer.recommendation.SuggestionKey;

/// The desk that every card of one file passes, whatever its format.
final class CardIntake {

    static final int NAME_CHARACTERS_MAX = 120;

    private final KnowledgeFile file;
    private final Contents contents;
    private final FileProblems problems;
    private final Extras extras;
    private final Set<Voice> heard = new HashSet<>();

    /// @param now cards dated after this moment lie in the future
    CardIntake(KnowledgeFile file, Instant now, Contents contents) {
        this.file = file;
        this.contents = contents;
        this.problems = new FileProblems(file, contents);
        this.extras = new Extras(problems, now);
    }

    /// Passes the card on, or reports what keeps it out.
    void take(CardDraft draft) {
        String missing = missing(draft);
        if (!missing.isEmpty()) {
            problems.report(draft.line(), missing, "Fill it in; the card is not read without it.");
            return;
        }
        if (Math.max(draft.suggestion().length(), draft.peer().length()) > NAME_CHARACTERS_MAX) {
            problems.report(
                    draft.line(),
                    "a name of more than " + NAME_CHARACTERS_MAX + " characters; the card is not read",
                    "Write the name alone, and everything else into the reason.");
            return;
        }
        MemberId peer = PlainText.member(draft.peer());
        if (!heard.add(new Voice(PlainText.folded(draft.request()), SuggestionKey.of(draft.suggestion()), peer))) {
            problems.report(
                    draft.line(),
                    "this peer has already spoken of " + PlainText.quoted(draft.suggestion()) + " here",
                    "Keep one of the two cards; the first one counts.");
            return;
        }
        contents.card(card(draft, peer));
    }

    private static String missing(CardDraft draft) {
        if (draft.request().isEmpty()) {
            return "a card without a request";
        }
        if (draft.suggestion().isEmpty()) {
            return "a card without a suggestion";
        }
        return draft.peer().isEmpty() ? "a card without a peer" : "";
    }

    private Card card(CardDraft draft, MemberId peer) {
        @Nullable Instant at = extras.period(draft.when(), draft.line());
        @Nullable String link = extras.link(draft.link(), draft.line());
        return new Card(
                file.community(),
                draft.topic(),
                draft.request(),
                peer,
                at,
                new Opinion(Opinion.Kind.NAMED, draft.suggestion(), draft.stance(), draft.reason()),
                new Source(file.name(), draft.line(), link));
    }

    private record Voice(String request, SuggestionKey suggestion, MemberId peer) {}
}
