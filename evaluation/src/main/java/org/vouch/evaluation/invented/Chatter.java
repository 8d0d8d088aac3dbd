package org.vouch.evaluation.invented;

import java.util.List;
import java.util.SplittableRandom;

/// What is said in an invented chat when nobody asks for anything.
final class Chatter {

    private static final int SECOND_SENTENCE_PERCENT = 25;
    private static final int SECOND_LINE_PERCENT = 10;
    private static final int ODD_PERCENT = 4;

    private static final List<String> STARTS = List.of(
            "the meeting",
            "my sister's bicycle",
            "our street party",
            "the old kettle",
            "this weather",
            "the number nine bus",
            "the new timetable",
            "her birthday cake",
            "the school play",
            "the compost heap",
            "last night's match",
            "the quiz evening",
            "my neighbour's cat",
            "the parcel for number 12",
            "the choir rehearsal",
            "the lost umbrella",
            "that documentary",
            "the tomato harvest",
            "the long queue",
            "the fire alarm test",
            "the holiday photo album",
            "the broken swing",
            "the Sunday market",
            "our picnic blanket");

    private static final List<String> MIDDLES = List.of(
            "was much better than I thought",
            "starts half an hour later",
            "is still in the hall",
            "made everybody laugh",
            "kept me awake",
            "needs another week or so",
            "has been moved to Thursday",
            "turned out to be upside down",
            "looks lovely from the bridge",
            "went on far too long",
            "is waiting by the blue door",
            "will be back before lunch",
            "smelled of cinnamon",
            "reminds me of a song",
            "took the wrong turn again",
            "is nearly finished",
            "was a nice surprise",
            "got wet on the way home",
            "is on the list for tomorrow",
            "sounds exactly like last year");

    private static final List<String> ENDS = List.of(
            "",
            " 😀",
            ", as always",
            ", so don't wait for me",
            " and nobody noticed",
            " 🎉🎉",
            ", see you at 10:30",
            " (again)",
            ", or so they say",
            " – thanks to all of you",
            ", which is fine by me",
            "!",
            "...",
            ", happy to swap",
            " and that was that",
            ", bring a coat",
            ", ratio 3:1",
            " 👍🏽");

    /// Texts that are hard on whoever reads them.
    private static final List<String> ODD = List.of(
            "ok",
            "👍",
            ":",
            "note: the key: is under the mat: left side",
            "12/31",
            "10:30 - meet: by the gate",
            "- milk\n- eggs\n- 2 lemons",
            "https://example.org/a?b=c:d#e\nhttps://example.org/f",
            "first line\n\nthird line, after an empty one",
            "شكرا جزيلا لكم جميعا",
            "спасибо, до завтра!",
            "またあした、八時に",
            "감사합니다 여러분",
            "\"quoted\" and, with commas; and [brackets]",
            "1. read\n2. sleep\n3. repeat",
            "<not a tag> & not an entity");

    private Chatter() {}

    static String next(SplittableRandom random) {
        if (random.nextInt(100) < ODD_PERCENT) {
            return one(ODD, random);
        }
        StringBuilder text = new StringBuilder(sentence(random));
        if (random.nextInt(100) < SECOND_SENTENCE_PERCENT) {
            text.append(". ").append(sentence(random));
        }
        while (random.nextInt(100) < SECOND_LINE_PERCENT) {
            text.append('\n').append(sentence(random));
        }
        return text.toString();
    }

    /// Any of `choices`.
    static <T> T one(List<T> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String sentence(SplittableRandom random) {
        return one(STARTS, random) + " " + one(MIDDLES, random) + one(ENDS, random);
    }
}
