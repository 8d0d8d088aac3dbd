package org.vouch.evaluation.asking;

import java.util.List;
import java.util.function.ToIntFunction;

/// How messages are parted, so that each part is judged by what was learned from the others.
///
/// @param count how many parts there are
/// @param part  in which a message is, from 0
public record Parting(int count, ToIntFunction<LabelledMessage> part) {

    /// So many numbers of a source stand together.
    static final int NEIGHBOURS = 10;

    /// Messages that stand together in a source may be variants of each other, and so are in one part.
    public static Parting ofNeighbours(int count) {
        return new Parting(count, message -> message.number() / NEIGHBOURS % count);
    }

    /// Each source is a part: what is judged is of a kind that nothing was learned from.
    static Parting ofSources(List<LabelledMessage> messages) {
        List<String> sources = messages.stream().map(Parting::origin).distinct().toList();
        return new Parting(sources.size(), message -> sources.indexOf(origin(message)));
    }

    /// What follows a comma tells sorts of messages of one source apart.
    private static String origin(LabelledMessage message) {
        int comma = message.source().indexOf(',');
        return comma < 0 ? message.source() : message.source().substring(0, comma);
    }

    int of(LabelledMessage message) {
        return part.applyAsInt(message);
    }
}
