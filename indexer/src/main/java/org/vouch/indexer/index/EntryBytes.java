package org.vouch.indexer.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Reaction;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.recommendation.Source;
import org.vouch.indexer.recommendation.Stance;

/// An entry as bytes, and back: its records in their order, with times as milliseconds. A search reads a hundred, so
/// they bear no names.
final class EntryBytes {

    private EntryBytes() {}

    /// Writes one thing.
    private interface Writing<T> {
        void write(T what, DataOutput to) throws IOException;
    }

    /// Reads one thing.
    private interface Reading<T> {
        T read(DataInput from) throws IOException;
    }

    static BytesRef of(ShelfEntry entry) throws IOException {
        ByteBuffersDataOutput to = new ByteBuffersDataOutput();
        to.writeString(entry.community().value());
        to.writeString(entry.file());
        to.writeString(entry.id());
        to.writeString(entry.title());
        to.writeString(entry.text());
        all(entry.topics(), to, (topic, out) -> out.writeString(topic));
        maybe(entry.asker(), to, (asker, out) -> out.writeString(asker.value()));
        maybe(entry.at(), to, EntryBytes::moment);
        source(entry.source(), to);
        all(entry.recommendations(), to, EntryBytes::recommendation);
        return new BytesRef(to.toArrayCopy());
    }

    static ShelfEntry read(BytesRef bytes) throws IOException {
        DataInput from = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        return new ShelfEntry(
                new CommunityId(from.readString()),
                from.readString(),
                from.readString(),
                from.readString(),
                from.readString(),
                all(from, DataInput::readString),
                maybe(from, EntryBytes::member),
                maybe(from, EntryBytes::moment),
                source(from),
                all(from, EntryBytes::recommendation));
    }

    private static void recommendation(Recommendation said, DataOutput to) throws IOException {
        to.writeString(said.id());
        to.writeString(said.peer().value());
        maybe(said.at(), to, EntryBytes::moment);
        to.writeString(said.text());
        all(said.opinions(), to, EntryBytes::opinion);
        source(said.source(), to);
        circumstances(said.circumstances(), to);
    }

    private static Recommendation recommendation(DataInput from) throws IOException {
        return new Recommendation(
                from.readString(),
                member(from),
                maybe(from, EntryBytes::moment),
                from.readString(),
                all(from, EntryBytes::opinion),
                source(from),
                circumstances(from));
    }

    private static void opinion(Opinion opinion, DataOutput to) throws IOException {
        to.writeString(opinion.kind().name());
        to.writeString(opinion.name());
        to.writeString(opinion.stance().name());
        to.writeString(opinion.reason());
        flag(opinion.own(), to);
    }

    private static Opinion opinion(DataInput from) throws IOException {
        return new Opinion(
                Opinion.Kind.valueOf(from.readString()),
                from.readString(),
                Stance.valueOf(from.readString()),
                from.readString(),
                flag(from));
    }

    private static void source(Source source, DataOutput to) throws IOException {
        to.writeString(source.file());
        to.writeVInt(source.line());
        maybe(source.link(), to, (link, out) -> out.writeString(link));
    }

    private static Source source(DataInput from) throws IOException {
        return new Source(from.readString(), from.readVInt(), maybe(from, DataInput::readString));
    }

    private static void circumstances(Circumstances how, DataOutput to) throws IOException {
        to.writeString(how.channel());
        flag(how.edited(), to);
        flag(how.forwarded(), to);
        flag(how.bot(), to);
        all(how.reactions(), to, (reaction, out) -> {
            out.writeString(reaction.emoji());
            out.writeVInt(reaction.count());
        });
    }

    private static Circumstances circumstances(DataInput from) throws IOException {
        return new Circumstances(
                from.readString(),
                flag(from),
                flag(from),
                flag(from),
                all(from, in -> new Reaction(in.readString(), in.readVInt())));
    }

    private static MemberId member(DataInput from) throws IOException {
        return new MemberId(from.readString());
    }

    private static void moment(Instant at, DataOutput to) throws IOException {
        to.writeZLong(at.toEpochMilli());
    }

    private static Instant moment(DataInput from) throws IOException {
        return Instant.ofEpochMilli(from.readZLong());
    }

    private static void flag(boolean set, DataOutput to) throws IOException {
        to.writeByte((byte) (set ? 1 : 0));
    }

    private static boolean flag(DataInput from) throws IOException {
        return from.readByte() == 1;
    }

    private static <T> void all(List<T> all, DataOutput to, Writing<T> each) throws IOException {
        to.writeVInt(all.size());
        for (T one : all) {
            each.write(one, to);
        }
    }

    private static <T> List<T> all(DataInput from, Reading<T> each) throws IOException {
        int size = from.readVInt();
        List<T> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(each.read(from));
        }
        return all;
    }

    private static <T> void maybe(@Nullable T what, DataOutput to, Writing<T> writing) throws IOException {
        flag(what != null, to);
        if (what != null) {
            writing.write(what, to);
        }
    }

    private static <T> @Nullable T maybe(DataInput from, Reading<T> reading) throws IOException {
        return flag(from) ? reading.read(from) : null;
    }
}
