package org.vouch.bot;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.vouch.bot.answer.ReplyWording;
import org.vouch.bot.answer.Standing;
import org.vouch.bot.phrases.Language;
import org.vouch.bot.phrases.Phrasebook;
import org.vouch.bot.phrases.Phrases;
import org.vouch.bot.settings.ConversationSettings;
import org.vouch.bot.settings.Settings;

/// How the bot speaks, by the settings in force.
///
/// @param settings in force at the moment
public record Voice(Supplier<Settings> settings, Phrasebook book) {

    Phrases phrases(Language language) {
        return book.in(language);
    }

    ReplyWording wording(Language language) {
        ConversationSettings conversation = settings.get().conversation();
        Phrases phrases = phrases(language);
        return new ReplyWording(
                phrases,
                new Standing(phrases, Duration.ofDays(conversation.staleDaysMin()), ZoneOffset.UTC),
                conversation.suggestionsShownMax(),
                conversation.replyCharactersMax());
    }
}
