package org.vouch.bot.learning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatEvent.MessageEdited;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Provenance;
import org.vouch.bot.chat.Sender;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.export.table.MessageLine;
import org.vouch.indexer.recommendation.Circumstances;

/// What a member said as a line of a transcript.
final class HeardLine {

    private HeardLine() {}

    /// @param replyTo id of the message that it answers; null when it answers none
    static String of(MessageHeard heard, @Nullable String replyTo) {
        return line(heard.place(), heard.sender(), heard.at(), heard.text(), replyTo, false, heard.from());
    }

    /// The same message once more, later in the file: so it counts.
    ///
    /// @param replyTo id of the message that it answers; null when it answers none
    static String of(MessageEdited edited, @Nullable String replyTo) {
        return line(edited.place(), edited.sender(), edited.said(), edited.text(), replyTo, true, edited.from());
    }

    private static String line(
            MessagePlace place,
            Sender sender,
            Instant said,
            String text,
            @Nullable String replyTo,
            boolean edited,
            Provenance from) {
        String chat = from.chat().isEmpty() ? place.chat().toString() : from.chat();
        String author = from.author().isEmpty() ? sender.id().value() : from.author();
        return MessageLine.of(
                new Chat(chat, ""),
                new Said(
                        place.messageId(),
                        new Author(author, sender.name(), false),
                        said,
                        "",
                        text,
                        replyTo,
                        new Circumstances("", edited, from.forwarded(), false, List.of()),
                        from.link(),
                        0));
    }
}
