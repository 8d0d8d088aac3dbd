package org.vouch.indexer.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Bookmark;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.Problem;
import org.vouch.indexer.recommendation.Reaction;

/// Listens to one file.
final class HeardFile implements Hearing {

    private static final int SECONDS_A_MINUTE = 60;

    private final String file;
    private final int number;
    private final String format;
    private final CommunityTranscript whole;
    private final Consumer<Problem> problems;
    private final FileMemory memory;
    private final RecordWriter writer = new RecordWriter();
    private final Map<Strand, Integer> strands = new HashMap<>();
    private final Map<Author, Speaker> speakers = new HashMap<>();
    private int strand = -1;
    private Strand told;
    private String place;
    private String scope;
    private int messages;
    private long time;
    private @Nullable Instant first;
    private @Nullable Instant last;

    /// @param identity what tells an author apart
    /// @param number   among all members
    private record Speaker(String identity, int number) {}

    HeardFile(String file, int number, String format, CommunityTranscript whole, Consumer<Problem> problems) {
        this.file = file;
        this.number = number;
        this.format = format;
        this.whole = whole;
        this.problems = problems;
        this.memory = new FileMemory(file, format, whole);
        this.place = file;
        this.told = new Strand(number, Chat.ONLY, file);
        this.scope = file;
    }

    /// Hears it as it was heard before, when that is all there is to hear; whether it is.
    ///
    /// @param contents of the file
    boolean recall(String contents) {
        Remembered all = memory.all(contents);
        if (all == null) {
            return false;
        }
        listen(all.chat(), all.part());
        memory.recall(all.messages(), strand, this::recalled);
        return true;
    }

    @Override
    public void listen(Chat chat, Part part) {
        memory.listen(chat, part);
        listen(chat, part.name());
    }

    private void listen(Chat chat, String part) {
        place = placeOf(part);
        told = new Strand(number, chat, place);
        scope = told.scope(file);
        strand = strands.computeIfAbsent(told, whole::addStrand);
    }

    @Override
    public Bookmark goesOn(Part part, String manner) throws IOException {
        Remembered.Place place = memory.goesOn(part, manner);
        if (place == null) {
            return Bookmark.START;
        }
        memory.recall(place.message(), strand, this::recalled);
        return place.bookmark();
    }

    @Override
    public void bookmark(Bookmark here) {
        memory.bookmark(here);
    }

    private void recalled(MessageNumbers.Row row) {
        whole.add(row);
        messages++;
        notice(Instant.ofEpochSecond(row.time()));
    }

    @Override
    public void said(Said said) {
        if (strand < 0) {
            throw new IllegalStateException("a format says first which chat it reads");
        }
        messages++;
        Speaker speaker = speakers.computeIfAbsent(said.author(), this::speaker);
        memory.said(said, speaker.identity());
        notice(said.at());
        SpooledMessage message = SpooledMessage.of(said, speaker.number(), strand);
        writer.begin();
        message.write(writer);
        try {
            whole.add(row(said, speaker.identity(), whole.spool().append(writer.bytes(), writer.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Speaker speaker(Author author) {
        return new Speaker(Members.identity(author), whole.members().number(format, author));
    }

    private void notice(@Nullable Instant at) {
        if (at == null) {
            return;
        }
        time = at.getEpochSecond();
        if (first == null || at.isBefore(first)) {
            first = at;
        }
        if (last == null || at.isAfter(last)) {
            last = at;
        }
    }

    private MessageNumbers.Row row(Said said, String author, long position) {
        long number = new Mix()
                .with(minute(said.at()))
                .withWords(said.title())
                .withWords(said.text())
                .number();
        long words = MessageNumbers.wordsKey(
                number, !said.text().isBlank() || !said.title().isBlank());
        return new MessageNumbers.Row(
                key(said, author, words),
                words,
                content(said, author),
                time,
                said.id().isEmpty() ? MessageNumbers.NONE : idKey(scope, said.id()),
                said.replyTo() == null ? MessageNumbers.NONE : idKey(scope, said.replyTo()),
                position,
                strand,
                news(said.circumstances()));
    }

    private static int news(Circumstances how) {
        long reactions = how.reactions().stream().mapToLong(Reaction::count).sum();
        return (how.edited() ? MessageNumbers.EDITED : 0) | (int) Math.min(reactions, MessageNumbers.EDITED - 1L);
    }

    /// The same message in another export has the same id, where exports share ids; else the same author said
    /// the same in the same minute of the community's clock.
    private long key(Said said, String author, long words) {
        return !said.id().isEmpty() && told.sharesIds()
                ? idKey(scope, said.id())
                : new Mix().with(author).with(words).number();
    }

    /// A number for what an app calls a message.
    ///
    /// @param scope of the strand in which it stands
    static long idKey(String scope, String id) {
        return new Mix().with(scope).with(id).number();
    }

    private long minute(@Nullable Instant at) {
        return at == null
                ? -1
                : Math.floorDiv(
                        at.getEpochSecond()
                                + whole.conventions()
                                        .zone()
                                        .getRules()
                                        .getOffset(at)
                                        .getTotalSeconds(),
                        SECONDS_A_MINUTE);
    }

    private long content(Said said, String author) {
        return new Mix()
                .with(said.circumstances().hashCode())
                .with(author)
                .with(said.author().name())
                .with(said.at() == null ? -1 : said.at().toEpochMilli())
                .with(said.title())
                .with(said.text())
                .with(String.valueOf(said.replyTo()))
                .with(String.valueOf(said.link()))
                .with(place)
                .with(said.line())
                .number();
    }

    @Override
    public void system(int line) {
        // What the app said is nobody's recommendation.
    }

    @Override
    public void problem(Part part, int line, String what, String fix) {
        problems.accept(new Problem(placeOf(part.name()), line, what, fix));
    }

    private String placeOf(String part) {
        return part.isEmpty() ? file : file + "/" + part;
    }

    Heard heard() {
        return new Heard(messages, memory.authors(), local(first), local(last));
    }

    /// Remembers what was heard.
    ///
    /// @param contents of the file
    void remember(String contents) {
        memory.keep(contents);
    }

    private @Nullable LocalDateTime local(@Nullable Instant at) {
        return at == null
                ? null
                : LocalDateTime.ofInstant(at, whole.conventions().zone());
    }
}
