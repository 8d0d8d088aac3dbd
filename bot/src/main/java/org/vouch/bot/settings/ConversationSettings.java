package org.vouch.bot.settings;

import org.jspecify.annotations.Nullable;
import org.vouch.bot.phrases.Language;
import org.vouch.indexer.recommendation.CommunityId;

/// When and how the bot speaks.
///
/// @param mode               when it speaks uninvited, where neither a chat nor its community says otherwise
/// @param language           in which it speaks, where neither a chat nor its community says otherwise
/// @param learn              whether it keeps what it hears, where neither a chat nor its community says otherwise
/// @param learnQuietMinutes  how long nothing more is said before an exchange is over, and is learned
/// @param requestScoreMin    how sure it must be, 0 to 1, that a message asks for advice
/// @param replyDelaySeconds  how long peers come first, before it speaks uninvited
/// @param repliesPerHourMax  how often it speaks uninvited in one chat in one hour
/// @param repeatHoursMin     how long it does not say the same uninvited in one chat again
/// @param replyCharactersMax characters in one reply
/// @param suggestionsShownMax suggestions in one reply; the others are behind a button
/// @param staleDaysMin       from which age on a suggestion is said to be old
/// @param outcomeDays        after which time whoever asked is asked what they chose; 0 is never
/// @param defaultCommunity   whose knowledge the command line and the console chat ask when told nothing else; null
///                           when the admin named none
public record ConversationSettings(
        Mode mode,
        Language language,
        boolean learn,
        int learnQuietMinutes,
        double requestScoreMin,
        int replyDelaySeconds,
        int repliesPerHourMax,
        int repeatHoursMin,
        int replyCharactersMax,
        int suggestionsShownMax,
        int staleDaysMin,
        int outcomeDays,
        @Nullable CommunityId defaultCommunity) {

    /// The same where nobody is to be waited for.
    ConversationSettings withoutDelay() {
        return with(requestScoreMin, 0);
    }

    /// The same with another threshold.
    public ConversationSettings withRequestScoreMin(double score) {
        return with(score, replyDelaySeconds);
    }

    private ConversationSettings with(double score, int delaySeconds) {
        return new ConversationSettings(
                mode,
                language,
                learn,
                learnQuietMinutes,
                score,
                delaySeconds,
                repliesPerHourMax,
                repeatHoursMin,
                replyCharactersMax,
                suggestionsShownMax,
                staleDaysMin,
                outcomeDays,
                defaultCommunity);
    }
}
