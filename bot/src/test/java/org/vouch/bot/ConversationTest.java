package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.bot.answer.Decision;
import org.vouch.bot.answer.Decision.Answer;
import org.vouch.bot.answer.Decision.Silence;
import org.vouch.bot.answer.Decision.Why;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Sender;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.UnusableLedgerException;
import org.vouch.bot.phrases.Language;
import org.vouch.bot.phrases.Phrasebook;
import org.vouch.bot.search.Explanation;
import org.vouch.bot.search.Findings;
import org.vouch.bot.search.Question;
import org.vouch.bot.search.RankedSuggestion;
import org.vouch.bot.settings.Loaded;
import org.vouch.bot.settings.Mode;
import org.vouch.bot.settings.Settings;
import org.vouch.bot.settings.SettingsFile;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.request.Requests;
import org.vouch.indexer.suggestion.Suggestions;

class ConversationTest {

    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");
    private static final String REQUEST = "Can anyone recommend a zeppelin painter in Ostwick?";

    @TempDir
    private Path folder;

    @Test
    void aSureRequestIsAnsweredWhileItIsFreshAndNotAfterAnOutage() {
        assertThat(decide(REQUEST, NOON.minus(Duration.ofMinutes(9)), false)).isInstanceOf(Answer.class);
        assertThat(decide(REQUEST, NOON.minus(Duration.ofMinutes(11)), false))
                .isInstanceOfSatisfying(
                        Silence.class, silence -> assertThat(silence.why()).isEqualTo(Why.TOO_LATE));
    }

    @Test
    void whoeverAskedTheBotItselfIsAnsweredHoweverLate() {
        assertThat(decide(REQUEST, NOON.minus(Duration.ofDays(1)), true)).isInstanceOf(Answer.class);
    }

    @Test
    void noReasonThatIsStoredHoldsAWordOfTheMessage() {
        for (Decision decision : List.of(
                decide(REQUEST, NOON, false),
                decide(REQUEST, NOON, true),
                decide(REQUEST, NOON.minus(Duration.ofDays(1)), false),
                decide("The zeppelin painter from Ostwick came.", NOON, false))) {
            assertThat(decision.reason()).doesNotContainIgnoringCase("zeppelin").doesNotContainIgnoringCase("anyone");
        }
        assertThat(decide(REQUEST, NOON, false).detail()).contains("Can anyone recommend");
    }

    private Decision decide(String text, Instant at, boolean toBot) {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        Settings settings = ((Loaded.Good) new SettingsFile(folder.resolve("vouch.yaml"), Map.of()).load()).settings();
        Voice voice = new Voice(() -> settings, Phrasebook.builtIn());
        Function<Question, Findings> search =
                question -> new Findings(question, true, List.of(suggestion()), "found for " + question.subject());
        try (Ledger ledger = Ledger.inMemory(clock)) {
            Conversation conversation = new Conversation(
                    voice,
                    chat -> new Manners(community(chat), Mode.OPEN, Language.EN, false),
                    new Knowing(Requests.english(), Suggestions.english(), search),
                    new ChatCommands(() -> "", voice, ledger),
                    ledger,
                    clock);
            MessagePlace place = new MessagePlace(new ChatId("telegram", "-1"), null, "5");
            Sender sender = new Sender(new MemberId("telegram:7"), "Ana Example", false);
            return conversation.apply(new MessageHeard("event", place, at, sender, text, null, toBot, false));
        } catch (UnusableLedgerException e) {
            throw new AssertionError(e);
        }
    }

    private static @Nullable CommunityId community(ChatId chat) {
        return chat.value().isEmpty() ? null : new CommunityId("circle");
    }

    private static RankedSuggestion suggestion() {
        Explanation explanation = new Explanation(List.of(new Explanation.Part("a peer vouches", 500)));
        return new RankedSuggestion(
                "Aerolack", Opinion.Kind.NAMED, 1, 0, 0, NOON, explanation.sum(), List.of(), explanation);
    }
}
