package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.recommendation.Source;

/// Exchanges written as one says them: `Said.asking("…").by("ann", "…")`. The asker is `asker`.
final class Said {

    /// As Vouch ships: with the encoder, which is loaded once.
    private static final Suggestions SUGGESTIONS = Suggestions.english(Encoder.local());

    private final Message request;
    private final List<Message> answers = new ArrayList<>();

    private Said(Message request) {
        this.request = request;
    }

    static Said asking(String request) {
        return new Said(message("q", "asker", request));
    }

    Said by(String peer, String answer) {
        answers.add(message("a" + (answers.size() + 1), peer, answer));
        return this;
    }

    /// An answer that replies to the one at `place`, counted from 1.
    Said replying(int place, String peer, String answer) {
        Message plain = message("a" + (answers.size() + 1), peer, answer);
        answers.add(new Message(plain.id(), plain.by(), null, "", answer, "a" + place, plain.source()));
        return this;
    }

    Exchange exchange() {
        return new Exchange(new CommunityId("northtown"), request, answers);
    }

    List<Recommendation> read(Names names) {
        return SUGGESTIONS.read(exchange(), names);
    }

    /// Each suggestion with who is for (`+`) and against (`-`), ordered by name: `Bluefin +ann -bob`.
    List<String> tally(Names names) {
        TreeMap<String, StringBuilder> tally = new TreeMap<>();
        for (Recommendation recommendation : read(names)) {
            for (Opinion opinion : recommendation.opinions()) {
                if (opinion.kind() == Opinion.Kind.NAMED) {
                    String sign = switch (opinion.stance()) {
                        case VOUCH -> " +";
                        case WARNING -> " -";
                    };
                    tally.computeIfAbsent(opinion.name(), name -> new StringBuilder(name))
                            .append(sign)
                            .append(recommendation.peer().value());
                }
            }
        }
        return tally.values().stream().map(StringBuilder::toString).toList();
    }

    private static Message message(String id, String by, String text) {
        return new Message(id, new MemberId(by), null, "", text, null, new Source("chat.jsonl", 1, null));
    }
}
