package org.vouch.indexer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.vouch.indexer.knowledge.LiveFolder;
import org.vouch.indexer.recommendation.Approval;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;

/// Where curators want to approve, what was heard live is held until they do. An export needs no approval: a curator
/// put it there.
final class Approvals {

    private final Set<CommunityId> approving;
    private final Map<CommunityId, Map<String, Boolean>> decided = new HashMap<>();

    /// @param approving the communities whose curators want to approve
    Approvals(Set<CommunityId> approving) {
        this.approving = approving;
    }

    void add(CommunityId community, Approval approval) {
        decided.computeIfAbsent(community, _ -> new TreeMap<>()).put(approval.request(), approval.given());
    }

    /// What of an exchange may be found: all of it; without approval, what was not heard live, if that is the request.
    Optional<Exchange> told(Exchange exchange) {
        if (!approving.contains(exchange.community())
                || decided(exchange.community()).getOrDefault(exchange.request().id(), false)) {
            return Optional.of(exchange);
        }
        return isLive(exchange, exchange.request()) ? Optional.empty() : Optional.of(withoutLive(exchange));
    }

    /// Whether somebody has to decide.
    boolean isOpen(Exchange exchange) {
        return approving.contains(exchange.community())
                && !decided(exchange.community()).containsKey(exchange.request().id())
                && (isLive(exchange, exchange.request())
                        || exchange.answers().stream().anyMatch(answer -> isLive(exchange, answer)));
    }

    /// The same as long as the same may be found; empty when all may.
    ///
    /// @param concerned tells of ids of requests those that are of concern
    String fingerprint(CommunityId community, Function<Set<String>, Set<String>> concerned) {
        if (!approving.contains(community)) {
            return "";
        }
        Map<String, Boolean> decisions = new TreeMap<>(decided(community));
        decisions.keySet().retainAll(concerned.apply(decided(community).keySet()));
        return "approved " + decisions;
    }

    private Map<String, Boolean> decided(CommunityId community) {
        return decided.getOrDefault(community, Map.of());
    }

    private static Exchange withoutLive(Exchange exchange) {
        List<Message> answers = new ArrayList<>();
        List<Double> sureness = new ArrayList<>();
        for (int i = 0; i < exchange.answers().size(); i++) {
            if (!isLive(exchange, exchange.answers().get(i))) {
                answers.add(exchange.answers().get(i));
                sureness.add(exchange.sureness().get(i));
            }
        }
        return new Exchange(exchange.community(), exchange.request(), answers, sureness);
    }

    private static boolean isLive(Exchange exchange, Message message) {
        return LiveFolder.holds(exchange.community(), message.source().file());
    }
}
