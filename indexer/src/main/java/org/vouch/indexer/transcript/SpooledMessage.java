package org.vouch.indexer.transcript;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.Reaction;

/// A message as it lies in the spool. Author and strand are numbers there.
///
/// @param author number of the author
/// @param strand number of the strand
/// @param at     null when nobody knows
record SpooledMessage(
        int author,
        int strand,
        @Nullable Instant at,
        int line,
        String id,
        String title,
        String text,
        @Nullable String replyTo,
        @Nullable String link,
        boolean edited,
        boolean forwarded,
        boolean bot,
        List<Reaction> reactions) {

    private static final int EDITED = 1;
    private static final int FORWARDED = 2;
    private static final int BOT = 4;
    private static final int DATED = 8;
    private static final int NOTHING = -1;

    static SpooledMessage of(Said said, int author, int strand) {
        Circumstances how = said.circumstances();
        return new SpooledMessage(
                author,
                strand,
                said.at(),
                said.line(),
                said.id(),
                said.title(),
                said.text(),
                said.replyTo(),
                said.link(),
                how.edited(),
                how.forwarded(),
                how.bot() || said.author().bot(),
                how.reactions());
    }

    void write(RecordWriter to) {
        Instant moment = at;
        to.number(author);
        to.number(strand);
        to.number(line);
        to.number((edited ? EDITED : 0) | (forwarded ? FORWARDED : 0) | (bot ? BOT : 0) | (moment == null ? 0 : DATED));
        if (moment != null) {
            to.large(moment.getEpochSecond());
            to.number(moment.getNano());
        }
        to.text(id);
        to.text(title);
        to.text(text);
        to.text(replyTo);
        to.text(link);
        to.number(reactions.size());
        for (Reaction reaction : reactions) {
            to.text(reaction.emoji());
            to.number(reaction.count());
        }
    }

    static SpooledMessage read(ByteBuffer from) {
        int author = from.getInt();
        int strand = from.getInt();
        int line = from.getInt();
        int flags = from.getInt();
        Instant at = (flags & DATED) == 0 ? null : Instant.ofEpochSecond(from.getLong(), from.getInt());
        return new SpooledMessage(
                author,
                strand,
                at,
                line,
                some(from),
                some(from),
                some(from),
                text(from),
                text(from),
                (flags & EDITED) != 0,
                (flags & FORWARDED) != 0,
                (flags & BOT) != 0,
                reactions(from));
    }

    private static List<Reaction> reactions(ByteBuffer from) {
        int count = from.getInt();
        List<Reaction> reactions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            reactions.add(new Reaction(some(from), from.getInt()));
        }
        return reactions;
    }

    private static String some(ByteBuffer from) {
        String text = text(from);
        return text == null ? "" : text;
    }

    private static @Nullable String text(ByteBuffer from) {
        int length = from.getInt();
        if (length == NOTHING) {
            return null;
        }
        byte[] bytes = new byte[length];
        from.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
