package org.vouch.indexer.transcript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a file that does not say which chat it tells repeats of one that does: the same words in the same
/// minute of the same chat. Such a file is of another format, knows less, and may call the same author
/// otherwise.
final class Repeats {

    private final Chats chats;
    private final List<Strand> strands;
    private final MessageNumbers messages;
    private final @Nullable Keys told;

    Repeats(Chats chats, List<Strand> strands, MessageNumbers messages) {
        this.chats = chats;
        this.strands = strands;
        this.messages = messages;
        boolean both = strands.stream().map(Strand::namesChat).distinct().count() > 1;
        this.told = both ? told() : null;
    }

    private Keys told() {
        Keys told = new Keys(messages.size());
        for (int message = 0; message < messages.size(); message++) {
            if (namesChat(message)) {
                told.putIfAbsent(wordsInChat(message), message);
            }
        }
        return told;
    }

    /// The message that `message` repeats, or [Keys#NONE].
    int of(int message) {
        return told == null || namesChat(message) ? Keys.NONE : told.get(wordsInChat(message));
    }

    private boolean namesChat(int message) {
        return strands.get(messages.strand(message)).namesChat();
    }

    private long wordsInChat(int message) {
        return new Mix()
                .with(chats.of(messages.strand(message)))
                .with(messages.words(message))
                .number();
    }
}
