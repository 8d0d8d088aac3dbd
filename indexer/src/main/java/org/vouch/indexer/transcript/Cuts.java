package org.vouch.indexer.transcript;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/// Where the messages of one chat belong. A place is a position in the order of the chat; a stretch goes by the place
/// of its first message.
///
/// A reply belongs where the message is that it replies to, however late it comes.
final class Cuts {

    /// Of a stretch.
    static final int MESSAGES_MAX = 20_000;
    private static final IntSequence NO_PLACES = new IntSequence();

    private final MessageNumbers messages;
    private final IntSequence said;
    private final int[] cutOf;
    private final int[] homeOf;
    private final Map<Integer, IntSequence> lateReplies = new HashMap<>();

    Cuts(MessageNumbers messages, IntSequence said) {
        this.messages = messages;
        this.said = said;
        this.cutOf = cuts();
        this.homeOf = homes();
    }

    /// Whether the message at `place` was said in the time of the stretch that begins at `start`.
    boolean isWithin(int place, int start) {
        return place < said.size() && cutOf[place] == start;
    }

    /// Whether the message at `place` belongs to the time in which it was said.
    boolean isAtHome(int place) {
        return homeOf[place] == cutOf[place];
    }

    /// Places of the replies from later on to the stretch that begins at `start`.
    IntSequence lateReplies(int start) {
        return lateReplies.getOrDefault(start, NO_PLACES);
    }

    /// `2026-03`.
    YearMonth month(int place) {
        return YearMonth.from(
                Instant.ofEpochSecond(messages.time(said.get(place))).atOffset(ZoneOffset.UTC));
    }

    private int[] cuts() {
        int[] cuts = new int[said.size()];
        long monthEnds = Long.MIN_VALUE;
        int start = 0;
        for (int place = 0; place < said.size(); place++) {
            boolean nextMonth = messages.time(said.get(place)) >= monthEnds;
            if (nextMonth || place - start == MESSAGES_MAX) {
                start = place;
                monthEnds = nextMonth ? end(month(place)) : monthEnds;
            }
            cuts[place] = start;
        }
        return cuts;
    }

    private static long end(YearMonth month) {
        return month.plusMonths(1).atDay(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    private int[] homes() {
        Keys placeOf = new Keys(said.size());
        int[] homes = new int[said.size()];
        for (int place = 0; place < said.size(); place++) {
            int message = said.get(place);
            long target = messages.target(message);
            int replied = target == MessageNumbers.NONE ? Keys.NONE : placeOf.get(target);
            homes[place] = replied == Keys.NONE ? cutOf[place] : homes[replied];
            if (homes[place] != cutOf[place]) {
                lateReplies
                        .computeIfAbsent(homes[place], _ -> new IntSequence())
                        .add(place);
            }
            if (messages.id(message) != MessageNumbers.NONE) {
                placeOf.putIfAbsent(messages.id(message), place);
            }
        }
        return homes;
    }
}
