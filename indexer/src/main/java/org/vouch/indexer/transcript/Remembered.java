package org.vouch.indexer.transcript;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vouch.indexer.export.Bookmark;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.PartPrint;

/// What is remembered of a file beside the numbers of its messages. It tells one chat, in one part, by people of whom
/// only names are known.
///
/// @param by          what the file was read by
/// @param contents    of it
/// @param chat        that it tells
/// @param part        name of the part in which the chat stands
/// @param print       of that part, if reading can go on in it
/// @param manner      a number for how it is read
/// @param messages    how many
/// @param latest      when the last one was said, in seconds since 1970
/// @param lastStretch the first message of the last stretch, which will go on when the file grows
/// @param authors     the first message of each, by a number for the author
/// @param places      from which reading can go on, in order
record Remembered(
        String by,
        String contents,
        Chat chat,
        String part,
        PartPrint print,
        long manner,
        int messages,
        long latest,
        int lastStretch,
        Map<Long, Integer> authors,
        List<Place> places) {

    private static final Place START = new Place(0, Bookmark.START);

    /// @param message the first one behind it
    record Place(int message, Bookmark bookmark) {}

    /// The last place before `message`, or at it.
    Place before(int message) {
        Place last = START;
        for (Place place : places) {
            if (place.message() <= message) {
                last = place;
            }
        }
        return last;
    }

    void write(DataOutputStream to) throws IOException {
        to.writeUTF(by);
        to.writeUTF(contents);
        to.writeUTF(chat.id());
        to.writeUTF(chat.channel());
        to.writeUTF(part);
        to.writeLong(print.bytes());
        to.writeUTF(print.sha256());
        to.writeLong(manner);
        to.writeInt(messages);
        to.writeLong(latest);
        to.writeInt(lastStretch);
        to.writeInt(authors.size());
        for (Map.Entry<Long, Integer> author : authors.entrySet()) {
            to.writeLong(author.getKey());
            to.writeInt(author.getValue());
        }
        to.writeInt(places.size());
        for (Place place : places) {
            to.writeInt(place.message());
            to.writeLong(place.bookmark().offset());
            to.writeInt(place.bookmark().lines());
            to.writeLong(place.bookmark().previous());
        }
    }

    static Remembered read(DataInputStream from) throws IOException {
        return new Remembered(
                from.readUTF(),
                from.readUTF(),
                new Chat(from.readUTF(), from.readUTF()),
                from.readUTF(),
                new PartPrint(from.readLong(), from.readUTF()),
                from.readLong(),
                from.readInt(),
                from.readLong(),
                from.readInt(),
                authors(from),
                places(from));
    }

    private static Map<Long, Integer> authors(DataInputStream from) throws IOException {
        Map<Long, Integer> authors = new LinkedHashMap<>();
        for (int left = from.readInt(); left > 0; left--) {
            authors.put(from.readLong(), from.readInt());
        }
        return authors;
    }

    private static List<Place> places(DataInputStream from) throws IOException {
        List<Place> places = new ArrayList<>();
        for (int left = from.readInt(); left > 0; left--) {
            places.add(new Place(from.readInt(), new Bookmark(from.readLong(), from.readInt(), from.readLong())));
        }
        return places;
    }
}
