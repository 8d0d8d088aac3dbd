package org.vouch.indexer.request;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a message is about, without the words of greeting and asking.
final class Subjects {

    private static final int WORDS_MAX = 16;
    private static final int FALLBACK_CHARACTERS_MAX = 120;

    /// A new thought begins with one of these after a comma, and the subject ends.
    private static final Set<String> NEXT_THOUGHT = Set.of(
            "i",
            "we",
            "my",
            "our",
            "it",
            "as",
            "because",
            "since",
            "so",
            "but",
            "and",
            "if",
            "thanks",
            "please",
            "preferably",
            "cheers",
            "thank",
            "any",
            "who",
            "what",
            "where",
            "which",
            "how",
            "is",
            "are",
            "can");

    private static final Set<String> OPEN = Set.of("who", "what", "which");

    private static final Set<String> CHOICE = Set.of("what", "which");

    private static final Set<String> GREETINGS = Set.of(
            "hi", "hey", "hello", "hiya", "dear", "morning", "evening", "thanks", "hallo", "hola", "bonjour", "salut");

    /// "Hi Cleo and Ben,": after so many words it is no greeting.
    private static final int GREETING_WORDS_MAX = 5;

    private static final Set<String> HELPING = Set.of("do", "would", "did", "are", "is", "does", "should");

    private static final Set<String> CHOOSING =
            Set.of("use", "using", "recommend", "suggest", "prefer", "trust", "choose", "pick");

    private final Language language;

    Subjects(Language language) {
        this.language = language;
    }

    /// @param askings every sentence of `text`, in order
    /// @param best    the sentence that asks; null when none does
    String of(String text, List<Asking> askings, @Nullable Asking best) {
        String asked = best == null ? "" : asked(text, best);
        if (best != null && leavesOutWhat(best.sentence().words())) {
            String before = before(text, askings, best);
            asked = before.isEmpty() ? asked : before;
        }
        if (countOfContent(asked) >= 2
                || (!asked.isEmpty() && !askings.getFirst().sentence().title())) {
            return asked;
        }
        for (Asking asking : askings) {
            String told = asking.asks().isEmpty() ? whole(text, asking.sentence()) : asked(text, asking);
            if (!told.isEmpty()) {
                return told;
            }
        }
        return shortened(text.strip());
    }

    /// Whether a message asks without saying what for ("any recommendations?").
    boolean isEmpty(String text, List<Asking> askings) {
        return askings.stream()
                .allMatch(asking -> asking.asks().isEmpty()
                        ? whole(text, asking.sentence()).isEmpty()
                        : asked(text, asking).isEmpty());
    }

    /// "Who do you use?", "what would you recommend, and why?": what for was said before.
    private static boolean leavesOutWhat(List<Word> words) {
        if (words.size() < 2
                || !OPEN.contains(words.getFirst().form())
                || !HELPING.contains(words.get(1).form())) {
            return false;
        }
        for (int i = 2; i < words.size(); i++) {
            if (CHOOSING.contains(words.get(i).form())) {
                return i + 1 == words.size()
                        || words.get(i + 1).afterBreak()
                        || words.get(i + 1).form().equals("and");
            }
        }
        return false;
    }

    /// What the sentence before the one that asks tells; empty when there is none.
    private String before(String text, List<Asking> askings, Asking best) {
        int at = askings.indexOf(best);
        return at == 0 ? "" : whole(text, askings.get(at - 1).sentence());
    }

    private static int countOfContent(String subject) {
        return subject.isEmpty() ? 0 : subject.split(" ", -1).length;
    }

    private String asked(String text, Asking asking) {
        Subject subject = new Subject(text, asking.sentence().words(), language);
        asking.asks().forEach(found -> subject.drop(found.places()));
        List<Word> words = asking.sentence().words();
        int first = asking.asks().stream()
                .mapToInt(Found::start)
                .map(cue -> choice(words, cue))
                .min()
                .orElse(greetingEnd(words));
        int end = thoughtEnd(words, first);
        String after = subject.between(first, end, WORDS_MAX);
        return after.isEmpty() ? subject.between(thoughtStart(words, first), first, WORDS_MAX) : after;
    }

    /// "Which movers have people used?" asks about movers: where the words before a cue begin so, it is they that tell.
    private int choice(List<Word> words, int cue) {
        for (int i = cue - 1; i >= 0 && !words.get(i + 1).afterBreak(); i--) {
            if (CHOICE.contains(words.get(i).form())) {
                return i;
            }
            if (language.fillers().contains(words.get(i).form())) {
                return cue;
            }
        }
        return cue;
    }

    private static int greetingEnd(List<Word> words) {
        int end = 0;
        for (int i = 1; i < words.size() && i <= end + GREETING_WORDS_MAX; i++) {
            if (words.get(i).afterBreak() && GREETINGS.contains(words.get(end).form())) {
                end = i;
            }
        }
        return end;
    }

    private String whole(String text, Sentence sentence) {
        List<Word> words = sentence.words();
        return new Subject(text, words, language).between(greetingEnd(words), words.size(), WORDS_MAX);
    }

    private int thoughtEnd(List<Word> words, int from) {
        boolean content = false;
        for (int i = from; i < words.size(); i++) {
            Word word = words.get(i);
            if (content && word.afterBreak() && NEXT_THOUGHT.contains(word.form())) {
                return i;
            }
            content |= !language.fillers().contains(word.form());
        }
        return words.size();
    }

    private int thoughtStart(List<Word> words, int until) {
        boolean content = false;
        for (int i = until - 1; i > 0; i--) {
            content |= !language.fillers().contains(words.get(i).form());
            if (content
                    && words.get(i).afterBreak()
                    && NEXT_THOUGHT.contains(words.get(i).form())) {
                return i;
            }
        }
        return 0;
    }

    private static String shortened(String text) {
        if (text.length() <= FALLBACK_CHARACTERS_MAX) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(FALLBACK_CHARACTERS_MAX - 1))
                ? FALLBACK_CHARACTERS_MAX - 1
                : FALLBACK_CHARACTERS_MAX;
        return text.substring(0, end);
    }
}
