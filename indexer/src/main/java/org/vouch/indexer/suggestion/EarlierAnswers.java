package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;

/// The answers of an exchange that were read so far, by what a later one may mean them by.
final class EarlierAnswers {

    /// Between an answer and one that agrees with it, others may have spoken.
    private static final int BETWEEN_MAX = 2;

    /// Whoever spoke longer ago is hardly called by name.
    private static final int NAMED_MAX = 50;

    private static final int MEMBER_CHARACTERS_MIN = 3;

    /// Behind one of these even an ordinary word is somebody: "agree with will".
    private static final Set<String> BEFORE_SOMEBODY = Set.of("with", "as", "like", "what");

    private final Set<String> ordinary;
    private final List<ReadAnswer> answers = new ArrayList<>();
    private final Map<String, ReadAnswer> byId = new HashMap<>();
    private final Map<MemberId, List<String>> names = new HashMap<>();

    /// @param ordinary words that name nobody by themselves: "will"
    EarlierAnswers(Set<String> ordinary) {
        this.ordinary = ordinary;
    }

    void add(ReadAnswer answer) {
        answers.add(answer);
        byId.put(answer.message().id(), answer);
    }

    /// In order.
    List<ReadAnswer> all() {
        return answers;
    }

    /// The one that `answer` is meant for: which it replies to, or whose author it names, or else the last one by
    /// somebody else that speaks of something.
    Optional<ReadAnswer> meantBy(Message answer, Sentence first) {
        ReadAnswer replied = answer.replyTo() == null ? null : byId.get(answer.replyTo());
        return replied == null ? named(first).or(() -> last(answer)) : Optional.of(replied);
    }

    private Optional<ReadAnswer> named(Sentence first) {
        return latest(NAMED_MAX).stream()
                .filter(earlier -> names(first, earlier.message().by()))
                .findFirst();
    }

    /// Whether a sentence names somebody, in full or by their first name.
    private boolean names(Sentence sentence, MemberId member) {
        List<String> name = names.computeIfAbsent(member, EarlierAnswers::words);
        String whole = String.join("", name);
        List<String> forms = sentence.forms();
        for (int at = 0; at < forms.size(); at++) {
            String word = word(forms.get(at));
            boolean first = !name.isEmpty() && name.getFirst().equals(word) && isSomebody(forms, at);
            String called = word.equals(whole) || (first && isRun(forms, at, name)) ? whole : first ? word : "";
            if (called.length() >= MEMBER_CHARACTERS_MIN && !Character.isDigit(called.charAt(0))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSomebody(List<String> forms, int at) {
        return !ordinary.contains(forms.get(at)) || (at > 0 && BEFORE_SOMEBODY.contains(forms.get(at - 1)));
    }

    private static boolean isRun(List<String> forms, int from, List<String> name) {
        int end = from + name.size();
        return end <= forms.size()
                && forms.subList(from, end).stream()
                        .map(EarlierAnswers::word)
                        .toList()
                        .equals(name);
    }

    private static String word(String form) {
        return Forms.bare(form.endsWith("'s") ? form.substring(0, form.length() - 2) : form);
    }

    private static List<String> words(MemberId member) {
        return Stream.of(Forms.form(member.value()).split("[^\\p{L}\\p{M}\\p{N}']+", -1))
                .map(Forms::bare)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private Optional<ReadAnswer> last(Message answer) {
        return latest(BETWEEN_MAX + 1).stream()
                .filter(earlier -> !earlier.message().by().equals(answer.by()))
                .filter(earlier -> earlier.obscure() || !earlier.mentions().isEmpty())
                .findFirst();
    }

    /// The last ones, latest first.
    private List<ReadAnswer> latest(int most) {
        return answers.subList(Math.max(0, answers.size() - most), answers.size())
                .reversed();
    }
}
