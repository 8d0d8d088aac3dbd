package org.vouch.bot;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vouch.bot.ledger.Knower;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.search.Question;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;

/// Members who said that they know about something and may be asked.
final class Knowers {

    private static final int TOPIC_CHARACTERS_MAX = 60;
    private static final int ASKED_MAX = 5;

    /// What two words of this length begin with makes them one: backup and backups.
    private static final int STEM_CHARACTERS_MIN = 4;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Ledger ledger;

    Knowers(Ledger ledger) {
        this.ledger = ledger;
    }

    /// What somebody typed as a topic, as it is kept; empty when there is nothing in it.
    static String topic(String typed) {
        String words = String.join(" ", words(typed).toList());
        int end = Math.min(words.length(), TOPIC_CHARACTERS_MAX);
        boolean splits = end < words.length() && Character.isLowSurrogate(words.charAt(end));
        return words.substring(0, splits ? end - 1 : end).strip();
    }

    void add(CommunityId community, MemberId member, String topic) {
        ledger.choices().know(community, new Knower(member, topic));
    }

    /// @return whether the member was known for the topic
    boolean remove(CommunityId community, MemberId member, String topic) {
        return ledger.choices().forget(community, new Knower(member, topic));
    }

    /// Who may know, other than whoever asks: all words of a topic of theirs stand in the question. As many as may be
    /// asked at once, in the order in which they said so.
    List<MemberId> on(Question question, MemberId asker) {
        List<String> asked = words(question.subject() + " " + question.text()).toList();
        return ledger.choices().knowers(question.community()).stream()
                .filter(knower -> !knower.member().equals(asker))
                .filter(knower ->
                        words(knower.topic()).allMatch(word -> asked.stream().anyMatch(one -> same(one, word))))
                .map(Knower::member)
                .distinct()
                .limit(ASKED_MAX)
                .toList();
    }

    private static boolean same(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        return one.equals(other) || (shorter.length() >= STEM_CHARACTERS_MIN && longer.startsWith(shorter));
    }

    private static Stream<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty());
    }
}
