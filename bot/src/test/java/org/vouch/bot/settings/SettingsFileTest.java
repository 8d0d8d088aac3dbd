package org.vouch.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.bot.phrases.Language;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Problem;

class SettingsFileTest {

    private static final String TOKEN = "1234:not-a-real-token";

    @TempDir
    Path home;

    private Path file;

    @BeforeEach
    void configFolder() throws IOException {
        file = Files.createDirectories(home.resolve("config")).resolve("vouch.yaml");
    }

    @Test
    void aMissingFileMeansTheDefaults() {
        Settings settings = good();

        assertThat(settings.communities()).isEmpty();
        assertThat(settings.conversation().defaultCommunity()).isNull();
        assertThat(settings.search().halfLifeDays()).isEqualTo(540);
        assertThat(settings.telegram().api()).isEqualTo(URI.create("https://api.telegram.org"));
        assertThat(settings.telegram().token()).isInstanceOf(Secret.Missing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment\n", "search:\n", "telegram: {}\ncommunities:\n", "\uFEFFstate: var"})
    void whatTheFileDoesNotSayHasItsDefault(String text) throws IOException {
        Settings defaults = good();

        assertThat(good(text))
                .usingRecursiveComparison()
                .ignoringFields("telegram.token")
                .isEqualTo(defaults);
    }

    @Test
    void whatTheFileSaysIsInForce() throws IOException {
        Settings settings = good("""
                communities:
                  one:
                    telegram_chats: [-1001234567890, {id: -42, mode: quiet, language: de, learn: true}]
                    mode: open
                    language: fr
                    learn: false
                    learning: approve
                  two: {}
                search:
                  half_life_days: 30
                  warning_weight: 3
                  field_weights: {title: 0, text: 0.5}
                conversation:
                  default_community: two
                telegram:
                  api: http://127.0.0.1:8081/
                  admins: [7, 8]
                """);

        List<TelegramChat> chats = List.of(
                new TelegramChat(-1001234567890L, null, null, null),
                new TelegramChat(-42, Mode.QUIET, Language.DE, true));
        ZoneId utc = CommunitySettings.ZONE_DEFAULT;
        assertThat(settings.communities())
                .containsExactly(
                        Map.entry(
                                new CommunityId("one"),
                                new CommunitySettings(
                                        chats, Mode.OPEN, Language.FR, false, Learning.APPROVE, utc, null)),
                        Map.entry(
                                new CommunityId("two"),
                                new CommunitySettings(List.of(), null, null, null, Learning.AUTOMATIC, utc, null)));
        assertThat(settings.search().halfLifeDays()).isEqualTo(30);
        assertThat(settings.search().warningWeight()).isEqualTo(3.0);
        assertThat(settings.search().fieldWeights()).isEqualTo(new FieldWeights(0, 0.5, 0.6, 1, 1));
        assertThat(settings.conversation().defaultCommunity()).isEqualTo(new CommunityId("two"));
        assertThat(settings.telegram().api()).isEqualTo(URI.create("http://127.0.0.1:8081"));
        assertThat(settings.telegram().admins()).containsExactlyInAnyOrder(7L, 8L);
    }

    @Test
    void pathsStartAtTheFolderThatHoldsTheConfigFolder() throws IOException {
        Settings settings = good("knowledge: ../elsewhere\nstate: /srv/vouch");

        assertThat(settings.knowledge()).isEqualTo(home.resolveSibling("elsewhere"));
        assertThat(settings.state()).isEqualTo(Path.of("/srv/vouch"));
        assertThat(settings.search().synonyms()).isEqualTo(home.resolve("config/synonyms.txt"));
    }

    @Test
    void aTokenComesFromTheEnvironmentAndIsNeverShown() throws IOException {
        Files.writeString(file, "telegram:\n  token: \"${MY_BOT}\"\n");

        Settings settings = good(new SettingsFile(file, Map.of("MY_BOT", TOKEN + "\n")));

        assertThat(settings.telegram().token()).isEqualTo(new Secret.Given(TOKEN));
        assertThat(settings.toString()).contains("***").doesNotContain(TOKEN);
    }

    @Test
    void aTokenIsLookedForUnderItsUsualNameWhenTheFileDoesNotNameOne() {
        Settings settings = good(new SettingsFile(file, Map.of("VOUCH_TELEGRAM_TOKEN", TOKEN)));

        assertThat(settings.telegram().token()).isEqualTo(new Secret.Given(TOKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aTokenThatIsNotSetIsAProblemOnlyForWhoeverNeedsIt(String empty) throws IOException {
        Files.writeString(file, "telegram:\n  token: ${MY_BOT}\n");

        Settings settings = good(new SettingsFile(file, Map.of("MY_BOT", empty)));

        assertThat(settings.telegram().token())
                .isEqualTo(new Secret.Missing(new Problem(
                        file.toString(),
                        2,
                        "telegram.token is missing: the environment variable MY_BOT is not set",
                        "Set MY_BOT and start again.")));
    }

    private Settings good(String text) throws IOException {
        Files.writeString(file, text);
        return good();
    }

    private Settings good() {
        return good(new SettingsFile(file, Map.of()));
    }

    private static Settings good(SettingsFile file) {
        return switch (file.load()) {
            case Loaded.Good(Settings settings) -> settings;
            case Loaded.Bad(List<Problem> problems) -> throw new AssertionError(problems);
        };
    }
}
