package org.vouch.indexer.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.meaning.Vector;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.MemberId;

/// A request that may still get answers, and what was said to it so far.
final class OpenExchange {

    private static final int ANSWERS_COMPARED_MAX = 8;

    private final Remark request;
    private final List<Remark> answers = new ArrayList<>();
    private final List<Double> sureness = new ArrayList<>();
    private final Set<String> answered = new HashSet<>();
    private final List<@Nullable Vector> meanings = new ArrayList<>();
    private @Nullable Vector meaning;

    OpenExchange(Remark request) {
        this.request = request;
    }

    /// @param sure how sure it is that it is one, 0 to 1
    void answer(Remark answer, double sure) {
        answers.add(answer);
        meanings.add(null);
        sureness.add(sure);
        answered.addAll(answer.words());
    }

    Remark request() {
        return request;
    }

    /// What its request means; encoded once, for many remarks are compared with it.
    Vector meaning(Encoder encoder) {
        Vector known = meaning;
        if (known == null) {
            known = encoder.vector(request.message().wording());
            meaning = known;
        }
        return known;
    }

    /// How close `meant` is to that one of its latest answers which means most alike; 0 when it has none.
    double closestAnswer(Vector meant, Encoder encoder) {
        double closest = 0;
        for (int i = Math.max(0, answers.size() - ANSWERS_COMPARED_MAX); i < answers.size(); i++) {
            Vector known = meanings.get(i);
            if (known == null) {
                known = encoder.vector(answers.get(i).message().wording());
                meanings.set(i, known);
            }
            closest = Math.max(closest, meant.closeness(known));
        }
        return closest;
    }

    /// What was said in it last.
    Remark last() {
        return answers.isEmpty() ? request : answers.getLast();
    }

    /// How many answers it has.
    int answers() {
        return answers.size();
    }

    boolean isBy(MemberId member) {
        return request.message().by().equals(member);
    }

    /// The words of its answers.
    Set<String> answered() {
        return answered;
    }

    /// Those of `opened` that got an answer.
    static List<Exchange> answered(List<OpenExchange> opened, CommunityId community) {
        return opened.stream()
                .filter(exchange -> !exchange.answers.isEmpty())
                .map(exchange -> new Exchange(
                        community,
                        exchange.request.message(),
                        exchange.answers.stream().map(Remark::message).toList(),
                        exchange.sureness))
                .toList();
    }
}
