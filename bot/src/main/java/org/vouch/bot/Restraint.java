package org.vouch.bot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouch.bot.answer.Decision.Silence;
import org.vouch.bot.answer.Decision.Why;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.ledger.KnownAnswer;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.settings.ConversationSettings;
import org.vouch.indexer.recommendation.SuggestionKey;

/// Why the bot had better not say something uninvited in a chat that has heard from it lately.
final class Restraint {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Ledger ledger;

    Restraint(Ledger ledger) {
        this.ledger = ledger;
    }

    /// @param suggestions that it would say
    /// @param reason      to say it, in a few words
    Optional<Silence> silence(
            ChatId chat, List<SuggestionKey> suggestions, String reason, Instant now, ConversationSettings settings) {
        Duration repeat = Duration.ofHours(settings.repeatHoursMin());
        List<KnownAnswer> lately = ledger.answersSince(chat, now.minus(repeat.compareTo(HOUR) > 0 ? repeat : HOUR));
        boolean same = lately.stream()
                .filter(answer -> answer.at().isAfter(now.minus(repeat)))
                .anyMatch(answer -> Set.copyOf(answer.shown().suggestions()).equals(Set.copyOf(suggestions)));
        if (same) {
            return Optional.of(new Silence(Why.SAID_LATELY, reason + ", but the same was said here lately"));
        }
        long thisHour = lately.stream()
                .filter(answer -> answer.shown().uninvited() && answer.at().isAfter(now.minus(HOUR)))
                .count();
        return thisHour < settings.repliesPerHourMax()
                ? Optional.empty()
                : Optional.of(
                        new Silence(Why.SAID_ENOUGH, reason + ", but " + thisHour + " replies this hour are enough"));
    }
}
