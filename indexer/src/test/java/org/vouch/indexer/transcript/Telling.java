package org.vouch.indexer.transcript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.DateOrder;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Transcript;

/// Exports as a test tells them, and what a community's transcript makes of them.
final class Telling implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    static final Conventions CONVENTIONS = new Conventions(ZoneOffset.UTC, DateOrder.DAY_MONTH_YEAR, NOW);
    static final Reach REACH = new Reach(Duration.ofHours(1), 3);

    private final CommunityTranscript transcript;

    Telling(Path scratch) {
        this(scratch, Recollection.NONE);
    }

    Telling(Path scratch, Recollection recollection) {
        transcript = new CommunityTranscript(new CommunityId("quay"), CONVENTIONS, scratch, recollection);
    }

    /// One message; `minute` counts from the beginning of 2026.
    static Said said(String author, int minute, String text) {
        return said("", Author.named(author), minute, text, null, false);
    }

    static Said said(String id, Author author, int minute, String text, @Nullable String replyTo, boolean edited) {
        Circumstances how = new Circumstances("", edited, false, author.bot(), List.of());
        Instant at = Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofMinutes(minute));
        return new Said(id, author, at, "", text, replyTo, how, null, minute + 1);
    }

    /// A file without an id of its chat.
    Heard file(String name, List<Said> messages) {
        return file(name, Chat.ONLY, messages);
    }

    Heard file(String name, Chat chat, List<Said> messages) {
        return transcript.hear(
                name,
                "a format",
                "contents",
                hearing -> {
                    hearing.listen(chat, new Whole());
                    messages.forEach(hearing::said);
                },
                _ -> {});
    }

    Heard file(String name, Consumer<Hearing> reading) {
        return file(name, "contents", reading);
    }

    Heard file(String name, String contents, Consumer<Hearing> reading) {
        Heard heard = transcript.hear(name, "a format", contents, reading, _ -> {});
        transcript.remember(contents);
        return heard;
    }

    List<Stretch> stretches() {
        return transcript.stretches(REACH);
    }

    /// What was said in all stretches, without what is there only to answer, or to be answered.
    List<Message> messages() throws IOException {
        List<Message> messages = new ArrayList<>();
        for (Stretch stretch : stretches()) {
            Transcript said = stretch.transcript();
            messages.addAll(said.messages().subList(said.earlier(), said.earlier() + said.opening()));
        }
        return messages;
    }

    /// Every message once, also those that reply to something of an earlier month.
    List<Message> all() throws IOException {
        Map<String, Message> messages = new LinkedHashMap<>();
        for (Stretch stretch : stretches()) {
            stretch.transcript().messages().forEach(message -> messages.putIfAbsent(message.id(), message));
        }
        return List.copyOf(messages.values());
    }

    List<String> texts() throws IOException {
        return messages().stream().map(Message::text).toList();
    }

    @Override
    public void close() throws IOException {
        transcript.close();
    }

    /// The only part of a file.
    record Whole() implements Part {

        @Override
        public String name() {
            return "";
        }

        @Override
        public long bytes() {
            return 0;
        }

        @Override
        public InputStream open() {
            return InputStream.nullInputStream();
        }

        @Override
        public String head() {
            return "";
        }
    }
}
