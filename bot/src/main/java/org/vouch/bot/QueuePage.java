package org.vouch.bot;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.recommendation.Stance;

/// What waits for approval, in lines for whoever decides: the id to type, when it was asked, the request, and what is
/// offered. It names no member.
final class QueuePage {

    private static final int CHARACTERS_MAX = 160;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private QueuePage() {}

    static List<String> of(ShelfEntry held) {
        List<String> lines = new ArrayList<>();
        lines.add(held.request() + "  " + minute(held.at()));
        lines.add("  " + shortened(held.text().isBlank() ? held.title() : held.text()));
        Map<String, Integer> offered = new TreeMap<>();
        for (Recommendation recommendation : held.recommendations()) {
            recommendation.opinions().forEach(opinion -> offered.merge(offer(opinion), 1, Integer::sum));
        }
        offered.forEach((what, times) -> lines.add("  " + what + (times == 1 ? "" : " (" + times + " times)")));
        return lines;
    }

    private static String offer(Opinion opinion) {
        if (opinion.kind() == Opinion.Kind.ADVICE) {
            return "advises: " + shortened(opinion.name());
        }
        return (opinion.stance() == Stance.VOUCH ? "vouches for " : "warns against ") + shortened(opinion.name());
    }

    private static String minute(@Nullable Instant at) {
        return at == null ? "undated" : MINUTE.format(at.atOffset(ZoneOffset.UTC));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= CHARACTERS_MAX) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(CHARACTERS_MAX - 2)) ? CHARACTERS_MAX - 2 : CHARACTERS_MAX - 1;
        return line.substring(0, end) + "…";
    }
}
