package org.vouch.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.bot.search.ByMeaning;
import org.vouch.bot.search.Findings;
import org.vouch.bot.search.PeerSearch;
import org.vouch.bot.search.Question;
import org.vouch.bot.search.RankedSuggestion;
import org.vouch.bot.settings.Loaded;
import org.vouch.bot.settings.Settings;
import org.vouch.bot.settings.SettingsFile;
import org.vouch.indexer.BuildIndex;
import org.vouch.indexer.BuildOptions;
import org.vouch.indexer.Progress;
import org.vouch.indexer.UpdateMeanings;
import org.vouch.indexer.index.MeaningSnapshot;
import org.vouch.indexer.index.Meanings;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.index.Synonyms;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Opinion;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.recommendation.Stance;
import org.vouch.indexer.request.Requests;

/// Every chat in `src/test/resources/golden-chats` is understood as it is written beside it, as phones export it:
/// without marks of what answers what. `-Dgolden.rewrite=true` writes down how it is understood instead.
@NullMarked
class GoldenChatTest {

    /// As Vouch ships: with the encoder, which is loaded once.
    private static final Encoder ENCODER = Encoder.local();

    private static final Requests REQUESTS = Requests.english(ENCODER);

    private static final CommunityId COMMUNITY = new CommunityId("circle");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path home = Path.of("");

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.vouch.bot.GoldenChat#names")
    void itIsUnderstoodAsItIsWritten(String name) throws Exception {
        GoldenChat chat = GoldenChat.read(name);
        chat.copyTo(home.resolve("knowledge").resolve(COMMUNITY.value()));
        String goes = String.join("\n", goes(chat)).strip();
        if (Boolean.getBoolean("golden.rewrite")) {
            chat.rewrite(goes);
        } else {
            assertThat(goes).isEqualTo(chat.written().strip());
        }
    }

    private List<String> goes(GoldenChat chat) throws Exception {
        List<String> lines = new ArrayList<>();
        Settings settings = ((Loaded.Good) new SettingsFile(home.resolve("none.yaml"), Map.of()).load()).settings();
        try (Shelf shelf = Shelf.in(home.resolve("index"), Synonyms.none())) {
            BuildIndex build = new BuildIndex(
                    home.resolve("knowledge"),
                    shelf,
                    BuildOptions.unsaid(home.resolve("scratch")).with(ENCODER),
                    CLOCK);
            build.check(Progress.SILENT, (exchange, offered) -> lines.addAll(understood(exchange, offered)));
            if (lines.isEmpty()) {
                lines.add("Nobody asks.");
            }
            build.run(false, Progress.SILENT);
            Meanings meanings = Meanings.in(home.resolve("meanings"), ENCODER.model());
            new UpdateMeanings(shelf, meanings, ENCODER).run(Progress.SILENT, () -> false);
            try (Snapshot snapshot = shelf.snapshot();
                    MeaningSnapshot told = meanings.snapshot()) {
                ByMeaning byMeaning = new ByMeaning(ENCODER, told);
                PeerSearch search = new PeerSearch(snapshot, byMeaning, RankingSettings.of(settings.search()));
                for (String request : chat.asked()) {
                    lines.addAll(asked(search, request));
                }
            }
        }
        return lines;
    }

    private static List<String> understood(Exchange exchange, List<Recommendation> offered) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (Recommendation recommendation : offered) {
            for (Opinion opinion : recommendation.opinions()) {
                boolean named = opinion.kind() == Opinion.Kind.NAMED;
                said.computeIfAbsent(named ? opinion.name() : "advice", _ -> new ArrayList<>())
                        .add(line(recommendation, opinion));
            }
        }
        List<String> lines = new ArrayList<>();
        Message request = exchange.request();
        lines.add(request.by().value() + " asks: " + request.wording().replaceAll("\\s+", " "));
        ReadingPage.of(REQUESTS.read(request.wording())).forEach(line -> lines.add(line.replaceFirst(": +", ": ")));
        said.forEach((name, opinions) -> {
            lines.add("  " + name);
            lines.addAll(opinions);
        });
        if (said.isEmpty()) {
            lines.add("  nothing is offered");
        }
        lines.add("");
        return lines;
    }

    private static String line(Recommendation recommendation, Opinion opinion) {
        String sign = opinion.stance() == Stance.VOUCH ? "+ " : "- ";
        String own = opinion.own() ? " (their own)" : "";
        String words = opinion.kind() == Opinion.Kind.NAMED ? opinion.reason() : opinion.name();
        return "    " + sign + recommendation.peer().value() + own + (words.isBlank() ? "" : ": " + words);
    }

    private static List<String> asked(PeerSearch search, String request) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(GoldenChat.asking(request));
        String subject = REQUESTS.read(request).subject();
        Findings findings = search.find(new Question(COMMUNITY, subject, request, CLOCK.instant()));
        for (RankedSuggestion found : findings.suggestions()) {
            lines.add("  " + found.name() + " +" + found.vouches() + " -" + found.warnings());
            found.explanation().parts().stream()
                    .filter(part -> part.what().contains(" counts here: "))
                    .forEach(part -> lines.add("    " + part.what()));
        }
        lines.add("");
        return lines;
    }
}
