package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;

/// The answers of an exchange that were read so far, by what a later one may mean them by.
final class EarlierAnswers {

    /// Between an answer and one that agrees with it, others may have spoken.
    private static final int BETWEEN_MAX = 2;

    /// Whoever spoke longer ago is hardly called by name.
    private static final int NAMED_MAX = 50;

    private static final int MEMBER_CHARACTERS_MIN = 3;

    private final List<ReadAnswer> answers = new ArrayList<>();
    private final Map<String, ReadAnswer> byId = new HashMap<>();
    private final Map<MemberId, String> keys = new HashMap<>();

    void add(ReadAnswer answer) {
        answers.add(answer);
        byId.put(answer.message().id(), answer);
    }

    /// In order.
    List<ReadAnswer> all() {
        return answers;
    }

    /// The one that `answer` is meant for: which it replies to, or whose author it names, or else the last one by
    /// somebody else that speaks of something.
    Optional<ReadAnswer> meantBy(Message answer, Sentence first) {
        ReadAnswer replied = answer.replyTo() == null ? null : byId.get(answer.replyTo());
        return replied == null ? named(first).or(() -> last(answer)) : Optional.of(replied);
    }

    private Optional<ReadAnswer> named(Sentence first) {
        String said = Forms.key(String.join("", first.forms()));
        return latest(NAMED_MAX).stream()
                .filter(earlier -> {
                    String member = keys.computeIfAbsent(earlier.message().by(), by -> Forms.key(by.value()));
                    return member.length() >= MEMBER_CHARACTERS_MIN && said.contains(member);
                })
                .findFirst();
    }

    private Optional<ReadAnswer> last(Message answer) {
        return latest(BETWEEN_MAX + 1).stream()
                .filter(earlier -> !earlier.message().by().equals(answer.by()))
                .filter(earlier -> earlier.obscure() || !earlier.mentions().isEmpty())
                .findFirst();
    }

    /// The last ones, latest first.
    private List<ReadAnswer> latest(int most) {
        return answers.subList(Math.max(0, answers.size() - most), answers.size())
                .reversed();
    }
}
