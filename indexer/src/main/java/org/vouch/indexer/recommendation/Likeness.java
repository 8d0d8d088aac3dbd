package org.vouch.indexer.recommendation;

import java.util.List;
import java.util.Optional;

/// Why two spellings seem to mean the same suggestion. What is doubtful seems not to: to count two as one is worse
/// than to count one as two.
enum Likeness {
    SAME_LETTERS("written like"),
    SAME_BUT_FOR_THE_KIND("the same thing as"),
    A_SHORTER_FORM("short for"),
    INITIALS("the initials of"),
    A_SITE("the site of"),
    A_SLIP("a slip of the pen for");

    private static final int INITIALS_MIN = 2;
    private static final int SITE_CHARACTERS_MIN = 7;

    /// With a word for what it is, initials are told by more of them.
    private static final int INITIALS_OF_A_KIND_MIN = 3;

    private final String words;

    Likeness(String words) {
        this.words = words;
    }

    /// For an explanation: "short for …".
    String words() {
        return words;
    }

    /// How `one` is a way to write `other`.
    static Optional<Likeness> of(Spelling one, Spelling other) {
        if (one.words().isEmpty() || other.words().isEmpty()) {
            return Optional.empty();
        }
        if (one.letters().equals(other.letters())) {
            return Optional.of(SAME_LETTERS);
        }
        if (one.site() || other.site()) {
            return isSiteOf(one, other) ? Optional.of(A_SITE) : Optional.empty();
        }
        // A hospital is no bank. What does not say what it is may be either, and may stand for one that does.
        boolean alike = other.kinds().containsAll(one.kinds());
        if (alike && one.coreLetters().equals(other.coreLetters())) {
            return Optional.of(SAME_BUT_FOR_THE_KIND);
        }
        if (isInitialsOf(one, other)) {
            return Optional.of(INITIALS);
        }
        if (alike && isPartOf(one.words(), other.words())) {
            return Optional.of(A_SHORTER_FORM);
        }
        return alike && Slip.isOne(one.coreLetters(), other.coreLetters()) ? Optional.of(A_SLIP) : Optional.empty();
    }

    private static boolean isSiteOf(Spelling site, Spelling name) {
        if (!site.site()) {
            return false;
        }
        String label = site.letters();
        if (label.equals(name.letters()) || label.equals(name.coreLetters())) {
            return true;
        }
        if (label.length() >= SITE_CHARACTERS_MIN && name.words().getLast().equals(label)) {
            return true;
        }
        int characters = name.written() ? INITIALS_MIN : SITE_CHARACTERS_MIN;
        return name.letters().length() >= characters && label.startsWith(name.letters());
    }

    private static boolean isInitialsOf(Spelling one, Spelling other) {
        String letters = one.words().size() == 1 ? one.letters() : "";
        return (letters.length() >= INITIALS_MIN && other.initials().equals(letters)) || areWithTheKind(one, other);
    }

    /// "QNB Bank" are the initials of "Quill National Bank" as well, for both say that they are a bank.
    private static boolean areWithTheKind(Spelling one, Spelling other) {
        String core = one.coreLetters();
        return core.length() >= INITIALS_OF_A_KIND_MIN
                && one.words().getFirst().equals(core)
                && !one.kinds().isEmpty()
                && other.kinds().containsAll(one.kinds())
                && other.initials().equals(core);
    }

    private static boolean isPartOf(List<String> one, List<String> other) {
        int size = one.size();
        return size < other.size()
                && (other.subList(0, size).equals(one)
                        || other.subList(other.size() - size, other.size()).equals(one));
    }
}
