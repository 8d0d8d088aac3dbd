package org.vouch.indexer.transcript;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vouch.indexer.export.Chat;

/// Which strands are of the same chat. An app's own id of a chat says so; without one, two files that tell the same
/// messages of the same time do, and mails that answer each other.
final class Chats {

    /// Fewer may be something that somebody sent to several chats in the same minute, unless one file begins with it:
    /// so does an export that goes on where another ends.
    private static final int SHARED_MIN = 3;

    /// Of what was said while both tell, for some is always sent to several chats. Two members may have saved a part of
    /// the others under other names, so that not all of it is shared.
    private static final int SHARED_PERCENT_MIN = 10;

    private record Pair(int one, int other) {}

    /// What two strands tell both.
    private static final class Shared {

        private int count;
        private boolean goesOn;
    }

    private final List<Strand> strands;
    private final MessageNumbers messages;
    private final int[] chatOf;

    Chats(List<Strand> strands, MessageNumbers messages) {
        this.strands = strands;
        this.messages = messages;
        chatOf = new int[strands.size()];
        Arrays.setAll(chatOf, strand -> strand);
        joinByName();
        joinBySharedMessages();
        joinBySharedWords();
        joinByReplies();
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

    private void joinBySharedMessages() {
        Keys firstStrand = new Keys(messages.size());
        long[] beginning = new long[strands.size()];
        int[] told = new int[strands.size()];
        Map<Pair, Shared> shared = new LinkedHashMap<>();
        for (int message = 0; message < messages.size(); message++) {
            int strand = of(messages.strand(message));
            long key = messages.key(message);
            if (told[strand]++ == 0) {
                beginning[strand] = key;
            }
            int before = firstStrand.putIfAbsent(key, strand);
            if (before != Keys.NONE && before != strand) {
                Shared both = shared.computeIfAbsent(new Pair(before, strand), _ -> new Shared());
                both.count++;
                both.goesOn |= key == beginning[strand] || key == beginning[before];
            }
        }
        join(shared, told);
    }

    /// An app that can write a chat in several ways says only in some of them which chat it is, and may call
    /// its people otherwise there.
    private void joinBySharedWords() {
        if (strands.stream().map(Strand::namesChat).distinct().count() < 2) {
            return;
        }
        Keys strandOf = new Keys(messages.size());
        int[] told = new int[strands.size()];
        for (int message = 0; message < messages.size(); message++) {
            int strand = of(messages.strand(message));
            told[strand]++;
            if (namesChat(message) && messages.hasWords(message)) {
                strandOf.putIfAbsent(messages.words(message), strand);
            }
        }
        Map<Pair, Shared> shared = new LinkedHashMap<>();
        for (int message = 0; message < messages.size(); message++) {
            int strand = of(messages.strand(message));
            int named = namesChat(message) ? Keys.NONE : strandOf.get(messages.words(message));
            if (named != Keys.NONE && named != strand) {
                shared.computeIfAbsent(new Pair(named, strand), _ -> new Shared()).count++;
            }
        }
        join(shared, told);
    }

    private boolean namesChat(int message) {
        return strands.get(messages.strand(message)).namesChat();
    }

    /// A mailing list may be archived month by month, and its replies go on from one archive to the next.
    private void joinByReplies() {
        if (strands.stream().filter(Chats::isOfNamelessMail).count() < 2) {
            return;
        }
        Keys strandOf = new Keys(messages.size());
        for (int message = 0; message < messages.size(); message++) {
            if (messages.id(message) != MessageNumbers.NONE) {
                strandOf.putIfAbsent(messages.id(message), messages.strand(message));
            }
        }
        for (int message = 0; message < messages.size(); message++) {
            int strand = messages.strand(message);
            int answered = strandOf.get(messages.target(message));
            if (answered != Keys.NONE
                    && isOfNamelessMail(strands.get(strand))
                    && isOfNamelessMail(strands.get(answered))) {
                join(answered, strand);
            }
        }
    }

    private static boolean isOfNamelessMail(Strand strand) {
        return strand.chat().ids() == Chat.Ids.WORLD && !strand.namesChat();
    }

    private void join(Map<Pair, Shared> shared, int[] told) {
        shared.entrySet().removeIf(entry -> isTooLittle(entry.getKey(), entry.getValue(), told));
        if (!shared.isEmpty()) {
            ToldTimes times = new ToldTimes(told, messages, message -> of(messages.strand(message)));
            shared.entrySet().removeIf(entry -> isException(entry.getKey(), entry.getValue(), times));
            shared.keySet().forEach(pair -> join(pair.one(), pair.other()));
        }
    }

    private static boolean isTooLittle(Pair pair, Shared both, int[] told) {
        return !both.goesOn && both.count < Math.min(SHARED_MIN, Math.min(told[pair.one()], told[pair.other()]));
    }

    private static boolean isException(Pair pair, Shared both, ToldTimes times) {
        return both.count * 100L < times.together(pair.one(), pair.other()) * (long) SHARED_PERCENT_MIN;
    }

    private void join(int one, int other) {
        int first = Math.min(of(one), of(other));
        int second = Math.max(of(one), of(other));
        chatOf[second] = first;
    }
}
