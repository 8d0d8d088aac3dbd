package org.vouch.indexer.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Cuts what was said into stretches.
///
/// A stretch is a calendar month of a chat, in UTC, and a busy month is cut after every so many messages, so that
/// memory holds one at a time. Where a cut lies depends on nothing that is said after it.
final class Stretches {

    private final CommunityTranscript whole;
    private final MessageNumbers messages;
    private final Reach reach;
    private final List<Stretch> stretches = new ArrayList<>();

    Stretches(CommunityTranscript whole, Reach reach) {
        this.whole = whole;
        this.messages = whole.numbers();
        this.reach = reach;
    }

    List<Stretch> all() {
        eachOnce().forEach((chat, said) -> cut(whole.strands().get(chat), said));
        return stretches;
    }

    /// The messages of each chat in order. Of the same message told twice the first stays, unless the other is newer.
    /// What was sent to two chats is in both.
    private Map<Integer, IntSequence> eachOnce() {
        Chats chats = new Chats(whole.strands(), messages);
        Repeats repeats = new Repeats(chats, whole.strands(), messages);
        new OwnIds(whole.strands(), messages, repeats).replace();
        Map<Integer, IntSequence> byChat = new TreeMap<>();
        Keys kept = new Keys(messages.size());
        int[] placeOf = new int[messages.size()];
        for (int message : Order.byTime(messages, whole.strands())) {
            if (repeats.of(message) != Keys.NONE) {
                continue;
            }
            int chat = chats.of(messages.strand(message));
            IntSequence said = byChat.computeIfAbsent(chat, _ -> new IntSequence());
            int first = kept.putIfAbsent(
                    new Mix().with(chat).with(messages.key(message)).number(), message);
            if (first == Keys.NONE) {
                placeOf[message] = said.size();
                said.add(message);
            } else if (isNewer(message, said.get(placeOf[first]))) {
                said.set(placeOf[first], message);
            }
        }
        return byChat;
    }

    /// Whether one telling of a message knows more of what became of it than an earlier one; in the same file an edit
    /// is told after what it edits.
    private boolean isNewer(int message, int before) {
        boolean editedLater = messages.isEdited(message) && messages.strand(message) == messages.strand(before);
        return editedLater || messages.news(message) > messages.news(before);
    }

    private void cut(Strand chat, IntSequence said) {
        Cuts cuts = new Cuts(messages, said);
        String name = name(chat);
        int start = 0;
        int part = 0;
        while (start < said.size()) {
            int end = start;
            while (cuts.isWithin(end, start)) {
                end++;
            }
            boolean sameMonth = start > 0 && cuts.month(start).equals(cuts.month(start - 1));
            part = sameMonth ? part + 1 : 0;
            String time = cuts.month(start) + (part == 0 ? "" : "." + part);
            Stretch stretch = stretch(chat, name + time, said, cuts, start, end);
            if (stretch.size() > 0) {
                stretches.add(stretch);
            }
            start = end;
        }
    }

    /// No file has two slashes in its name.
    private static String name(Strand chat) {
        String of =
                chat.chat().id().isEmpty() ? chat.chat().channel() : chat.chat().id();
        return chat.place() + "//" + (of.isEmpty() ? "" : of + "/");
    }

    private Stretch stretch(Strand chat, String name, IntSequence said, Cuts cuts, int start, int end) {
        int[] own = IntStream.range(start, end).filter(cuts::isAtHome).toArray();
        int[] leading = leading(said, cuts, start);
        int[] tailing = tailing(said, cuts, end);
        int[] late = cuts.lateReplies(start).toArray();
        int[] places = Stream.of(
                        Arrays.stream(leading),
                        Arrays.stream(own),
                        IntStream.concat(Arrays.stream(tailing), Arrays.stream(late))
                                .sorted())
                .flatMapToInt(part -> part)
                .toArray();
        int[] numbers = Arrays.stream(places).map(said::get).toArray();
        return new Stretch(
                whole,
                whole.file(chat.file()),
                name,
                numbers,
                leading.length,
                own.length,
                own.length + late.length,
                end == said.size(),
                fingerprint(numbers, leading.length, own.length));
    }

    /// Places of what was said shortly before `start`, and may be what is answered after it.
    private int[] leading(IntSequence said, Cuts cuts, int start) {
        long from = messages.time(said.get(start)) - reach.age().toSeconds();
        int first = start;
        while (first > 0 && start - first < reach.messages() && messages.time(said.get(first - 1)) >= from) {
            first--;
        }
        return IntStream.range(first, start).filter(cuts::isAtHome).toArray();
    }

    /// Places of what is said soon after `end`. Replies to something earlier belong elsewhere.
    private int[] tailing(IntSequence said, Cuts cuts, int end) {
        long until = messages.time(said.get(end - 1)) + reach.age().toSeconds();
        return IntStream.range(end, Math.min(said.size(), end + reach.messages()))
                .takeWhile(place -> messages.time(said.get(place)) <= until)
                .filter(cuts::isAtHome)
                .toArray();
    }

    private String fingerprint(int[] numbers, int leading, int own) {
        Mix mix = new Mix().with(leading).with(own);
        for (int number : numbers) {
            mix.with(messages.content(number));
        }
        return HexFormat.of().toHexDigits(mix.number());
    }
}
