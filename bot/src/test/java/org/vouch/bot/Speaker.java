package org.vouch.bot;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.ledger.Ledger;
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
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.request.Requests;
import org.vouch.indexer.suggestion.Suggestions;

/// A conversation with the settings as shipped and a search that knows the same names for everything, at first two.
@NullMarked
final class Speaker {

    private static final Suggestions SUGGESTIONS = Suggestions.english();

    final AtomicReference<@Nullable CommunityId> community = new AtomicReference<>(new CommunityId("circle"));
    final List<Question> searched = new ArrayList<>();
    final List<RankedSuggestion> known = new ArrayList<>(List.of(named("Aerolack", 3), named("Skybrush", 1)));
    final Conversation conversation;

    Speaker(Ledger ledger, Mode mode, Clock clock) {
        this(ledger, mode, UnaryOperator.identity(), clock);
    }

    /// @param but what is other than as shipped
    Speaker(Ledger ledger, Mode mode, UnaryOperator<Settings> but, Clock clock) {
        SettingsFile shipped = new SettingsFile(Path.of("none", "vouch.yaml"), Map.of());
        Settings settings = but.apply(((Loaded.Good) shipped.load()).settings());
        Voice voice = new Voice(() -> settings, Phrasebook.builtIn());
        this.conversation = new Conversation(
                voice,
                (ChatId chat) -> new Manners(community.get(), mode, Language.EN, false),
                new Knowing(Requests.english(), SUGGESTIONS, this::search),
                new ChatCommands(() -> "", voice, ledger),
                ledger,
                clock);
    }

    private Findings search(Question question) {
        searched.add(question);
        return new Findings(question, true, known, "found for " + question.subject());
    }

    static RankedSuggestion named(String name, int vouches) {
        Explanation explanation = new Explanation(List.of(new Explanation.Part("peers vouch", 500L * vouches)));
        return new RankedSuggestion(
                name,
                Opinion.Kind.NAMED,
                vouches,
                0,
                0,
                Instant.parse("2026-01-02T09:00:00Z"),
                explanation.sum(),
                List.of(),
                explanation);
    }
}
