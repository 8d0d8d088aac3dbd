package org.vouch.indexer.transcript;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which strands are of the same chat. An app's own id of a chat says so; without one, two files that tell the same
/// messages do.
final class Chats {

    /// Fewer may be something that somebody sent to several chats in the same minute, unless one file begins with it:
    /// so
    /// does an export that goes on where another ends.
    private static final int SHARED_MIN = 3;

    private record Pair(int one, int other) {}

    private final List<Strand> strands;
    private final int[] chatOf;

    Chats(List<Strand> strands, MessageNumbers messages) {
        this.strands = strands;
        chatOf = new int[strands.size()];
        Arrays.setAll(chatOf, strand -> strand);
        joinByName();
        joinBySharedMessages(messages);
    }

    /// The chat of `strand`: the number of its first strand.
    int of(int strand) {
        int chat = strand;
        while (chatOf[chat] != chat) {
            chat = chatOf[chat];
        }
        return chat;
    }

    private void joinByName() {
        Map<Object, Integer> first = new HashMap<>();
        for (int strand = 0; strand < strands.size(); strand++) {
            Integer before = first.putIfAbsent(name(strands.get(strand)), strand);
            if (before != null) {
                join(before, strand);
            }
        }
    }

    /// What is told of one chat in several parts of a file belongs together even if the chat has no id.
    private static Object name(Strand strand) {
        String id = strand.chat().id();
        return id.isEmpty() ? new Strand(strand.file(), strand.chat(), "") : id;
    }

    private void joinBySharedMessages(MessageNumbers messages) {
        Keys firstStrand = new Keys(messages.size());
        long[] beginning = new long[strands.size()];
        int[] told = new int[strands.size()];
        Map<Pair, Integer> shared = new HashMap<>();
        for (int message = 0; message < messages.size(); message++) {
            int strand = of(messages.strand(message));
            long key = messages.key(message);
            if (told[strand]++ == 0) {
                beginning[strand] = key;
            }
            int before = firstStrand.putIfAbsent(key, strand);
            if (before != Keys.NONE && before != strand) {
                boolean goesOn = key == beginning[strand] || key == beginning[before];
                shared.merge(new Pair(before, strand), goesOn ? SHARED_MIN : 1, Integer::sum);
            }
        }
        shared.forEach((pair, count) -> {
            if (count >= Math.min(SHARED_MIN, Math.min(told[pair.one()], told[pair.other()]))) {
                join(pair.one(), pair.other());
            }
        });
    }

    private void join(int one, int other) {
        int first = Math.min(of(one), of(other));
        int second = Math.max(of(one), of(other));
        chatOf[second] = first;
    }
}
