package org.vouch.evaluation.interleaving;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Source;
import org.vouch.indexer.recommendation.Transcript;

/// Exchanges that were had one by one, as if they had been had in one group chat: each keeps its own pace, and begins
/// at such a time that a given number of them is going on at once, on average. The same seed mixes them the same way.
public final class Interleaving {

    private static final Instant BEGINNING = Instant.parse("2024-03-01T08:00:00Z");

    /// What is said later than this after the request comes at that time.
    private static final Duration PACE_MAX = Duration.ofDays(2);

    /// How long after the message before it one comes of which no time is known: half of them sooner than this, most
    /// within a minute and a few hours.
    private static final Duration GAP_MEDIAN = Duration.ofMinutes(8);

    private static final double GAP_SPREAD = 2;

    private final List<Line> lines;

    /// @param atOnce how many are going on at once on average, above 0
    public Interleaving(List<Exchange> exchanges, double atOnce, long seed) {
        Random random = new Random(seed);
        List<List<Duration>> paces =
                exchanges.stream().map(exchange -> pace(exchange, random)).toList();
        double seconds =
                paces.stream().mapToDouble(pace -> pace.getLast().toSeconds()).sum() / atOnce;
        List<Line> mixed = new ArrayList<>();
        for (int i = 0; i < exchanges.size(); i++) {
            Instant start = BEGINNING.plusSeconds((long) (random.nextDouble() * seconds));
            List<Message> messages = messages(exchanges.get(i));
            for (int m = 0; m < messages.size(); m++) {
                Message message = messages.get(m);
                mixed.add(new Line(start.plus(paces.get(i).get(m)), message.by(), message.wording(), i));
            }
        }
        mixed.sort(Comparator.comparing(Line::at));
        lines = List.copyOf(mixed);
    }

    /// What was said, in order.
    public List<Line> lines() {
        return lines;
    }

    /// The chat, each message with its place as its id.
    public Transcript transcript(CommunityId community) {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Source source = new Source("interleaved", i + 1, null);
            messages.add(new Message(String.valueOf(i), line.by(), line.at(), "", line.text(), null, source));
        }
        return new Transcript(community, Transcript.Kind.CHAT, messages);
    }

    /// The id of the request that each message of the [#transcript] belongs to, by the id of the message. What nobody
    /// answers is small talk, and belongs to none.
    public Map<String, String> requestOf() {
        Map<Integer, List<Integer>> placesOf = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            placesOf.computeIfAbsent(lines.get(i).exchange(), _ -> new ArrayList<>())
                    .add(i);
        }
        Map<String, String> requestOf = new HashMap<>();
        for (List<Integer> places : placesOf.values()) {
            if (places.size() > 1) {
                places.forEach(place -> requestOf.put(String.valueOf(place), String.valueOf(places.getFirst())));
            }
        }
        return requestOf;
    }

    /// One message of the mixed chat.
    ///
    /// @param exchange place of the one that it belongs to, in the order in which they were given
    public record Line(Instant at, MemberId by, String text, int exchange) {}

    private static List<Message> messages(Exchange exchange) {
        List<Message> messages = new ArrayList<>();
        messages.add(exchange.request());
        messages.addAll(exchange.answers());
        return messages;
    }

    /// How long after the request each of its messages comes, the request itself first; never falling.
    private static List<Duration> pace(Exchange exchange, Random random) {
        List<Duration> pace = new ArrayList<>();
        @Nullable Instant start = exchange.request().at();
        Duration last = Duration.ZERO;
        for (Message message : messages(exchange)) {
            Duration after = start == null || message.at() == null
                    ? last.plus(message.equals(exchange.request()) ? Duration.ZERO : gap(random))
                    : Duration.between(start, Objects.requireNonNull(message.at()));
            Duration bounded = after.compareTo(PACE_MAX) > 0 ? PACE_MAX : after;
            last = bounded.compareTo(last) < 0 ? last : bounded;
            pace.add(last);
        }
        return pace;
    }

    private static Duration gap(Random random) {
        return Duration.ofSeconds((long) (GAP_MEDIAN.toSeconds() * Math.exp(GAP_SPREAD * random.nextGaussian())));
    }
}
