package org.vouch.evaluation.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/// How far what was read is from what was said, in messages.
///
/// @param lost     said, but not read
/// @param extra    read, but not said: what the app says, or half of a message
/// @param authors  read with another author
/// @param minutes  read with another minute
/// @param texts    read with another text
/// @param problems complaints about a file that is without fault
public record Misses(int lost, int extra, int authors, int minutes, int texts, int problems) {

    /// How far one reader may be behind the other before they are taken to have lost each other.
    private static final int AHEAD_MAX = 8;

    /// Whether there are none.
    public boolean none() {
        return all() == 0;
    }

    /// All of them. A message that is wrong in two ways counts twice.
    public int all() {
        return lost + extra + authors + minutes + texts + problems;
    }

    /// The same by name, those that happened at all.
    public Map<String, Integer> byKind() {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        kinds.put("lost", lost);
        kinds.put("extra", extra);
        kinds.put("authors", authors);
        kinds.put("minutes", minutes);
        kinds.put("texts", texts);
        kinds.put("problems", problems);
        kinds.values().removeIf(count -> count == 0);
        return kinds;
    }

    @Override
    public String toString() {
        return byKind().entrySet().stream()
                .map(kind -> kind.getValue() + " " + kind.getKey())
                .collect(Collectors.joining(", "));
    }

    /// What a reader that read `heard`, and had `problems`, made of `truth`. Both are in the order of the file.
    static Misses between(List<Truth> truth, List<Heard> heard, int problems) {
        Alignment alignment = new Alignment(truth, heard);
        alignment.run();
        return new Misses(
                alignment.lost, alignment.extra, alignment.authors, alignment.minutes, alignment.texts, problems);
    }

    /// Walks through both, and finds together again after something that only one of them has.
    private static final class Alignment {

        private final List<Truth> truth;
        private final List<Heard> heard;
        private int said;
        private int read;
        private int lost;
        private int extra;
        private int authors;
        private int minutes;
        private int texts;

        Alignment(List<Truth> truth, List<Heard> heard) {
            this.truth = truth;
            this.heard = heard;
        }

        void run() {
            while (said < truth.size() && read < heard.size()) {
                skip();
                if (said < truth.size() && read < heard.size()) {
                    compare(truth.get(said), heard.get(read));
                    said++;
                    read++;
                }
            }
            lost += truth.size() - said;
            extra += heard.size() - read;
        }

        /// To where both have the same message; without any in sight, to where they have one of the same minute.
        private void skip() {
            if (!skipTo(Truth::isMeantBy)) {
                boolean _ = skipTo((one, other) -> one.heard().minute() == other.minute());
            }
        }

        private boolean skipTo(BiPredicate<Truth, Heard> meeting) {
            for (int ahead = 0; ahead <= AHEAD_MAX; ahead++) {
                if (meet(said, read + ahead, meeting)) {
                    extra += ahead;
                    read += ahead;
                    return true;
                }
                if (meet(said + ahead, read, meeting)) {
                    lost += ahead;
                    said += ahead;
                    return true;
                }
            }
            return false;
        }

        private boolean meet(int one, int other, BiPredicate<Truth, Heard> meeting) {
            return one < truth.size() && other < heard.size() && meeting.test(truth.get(one), heard.get(other));
        }

        private void compare(Truth one, Heard other) {
            authors += one.heard().author().equals(other.author()) ? 0 : 1;
            minutes += one.heard().minute() == other.minute() ? 0 : 1;
            texts += !one.words() || one.heard().text().equals(other.text()) ? 0 : 1;
        }
    }
}
