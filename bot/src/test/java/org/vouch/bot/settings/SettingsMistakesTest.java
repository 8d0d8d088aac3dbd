package org.vouch.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.indexer.recommendation.Problem;

/// Every kind of mistake, with the line it is reported on.
class SettingsMistakesTest {

    @TempDir
    Path folder;

    /// In each row: the file with `|` for a line end, the line, and what is said.
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            search:|  half_life_day: 30            ; 2 ; unknown key 'search.half_life_day'. Did you mean 'half_life_days'?
            search:|  halfLifeDays: 30             ; 2 ; Did you mean 'half_life_days'?
            search:|  HALF-LIFE-DAYS: 30           ; 2 ; unknown key 'search.HALF-LIFE-DAYS'. Did you mean 'half_life_days'?
            telegram:|  proxy: none                ; 2 ; unknown key 'telegram.proxy'. Remove it. Known here: token, api,
            communities:|  a:|    chats_telegram: [] ; 3 ; unknown key 'communities.a.chats_telegram'
            state: a|knowledge: b|state: c         ; 3 ; duplicate key 'state', already on line 1
            communities:|  a: {}|  a: {}           ; 3 ; duplicate key 'communities.a', already on line 2
            ? [a, b]|: c                           ; 1 ; a key must be a word
            search: 5                              ; 1 ; search must hold keys
            - a|- b                                ; 1 ; the file must hold keys
            search:|  half_life_days: soon         ; 2 ; search.half_life_days must be a whole number, not text
            search:|  half_life_days: 1.5          ; 2 ; search.half_life_days must be a whole number, not a number
            search:|  half_life_days: "30"         ; 2 ; search.half_life_days must be a whole number, not text
            search:|  half_life_days: [30]         ; 2 ; search.half_life_days must be a whole number, not a list
            search:|  half_life_days:              ; 2 ; search.half_life_days has no value
            search:|  half_life_days: 0            ; 2 ; search.half_life_days is out of range. Write a whole number from 1 to 36500.
            search:|  half_life_days: 99999999999999999999 ; 2 ; is out of range
            search:|  half_life_days: !!int 1.5    ; 2 ; is out of range
            search:|  half_life_days: !!int many   ; 2 ; is out of range
            search:|  relevance_min: true          ; 2 ; search.relevance_min must be a number, not true or false
            search:|  relevance_min: .nan          ; 2 ; is out of range
            search:|  relevance_min: 1.01          ; 2 ; Write a number from 0 to 1.
            search:|  field_weights: {title: 0, text: 0, answers: 0, names: 0, topics: 0} ; 2 ; search.field_weights are all 0
            search:|  synonyms: {}                 ; 2 ; search.synonyms must be text, not keys
            knowledge: ""                          ; 1 ; knowledge is empty
            knowledge: "a\\0b"                     ; 1 ; knowledge is not a path
            knowledge: ${KNOWLEDGE}                ; 1 ; knowledge cannot come from the environment
            conversation:|  default_community: x   ; 2 ; conversation.default_community is not one of the communities
            communities:|  a b: {}                 ; 2 ; not a community id
            communities:|  a:|    telegram_chats: -5 ; 3 ; must be a list
            communities:|  a:|    telegram_chats: [ops] ; 3 ; must be an id, a whole number, not text
            communities:|  a:|    telegram_chats: [-5]|  b:|    telegram_chats:|      - -6|      - -5 ; 7 ; has the chat -5, which already stands on line 3
            communities:|  a:|    time_zone: Mars  ; 3 ; communities.a.time_zone is no time zone. Write one as in Europe/Berlin
            communities:|  a:|    time_zone: 3     ; 3 ; communities.a.time_zone must be text, not a number
            communities:|  a:|    date_order: dmy  ; 3 ; communities.a.date_order is no order of dates. Write ask, day_month_year,
            conversation:|  mode: loud             ; 2 ; conversation.mode is no mode. Write one of: shadow, quiet, ask-first, open.
            conversation:|  language: nl           ; 2 ; conversation.language is no language that Vouch speaks. Write one of: en, de, fr, es.
            communities:|  a:|    mode: on         ; 3 ; communities.a.mode is no mode
            communities:|  a:|    telegram_chats:|      - {id: -5, mode: loud} ; 4 ; communities.a.telegram_chats.mode is no mode
            communities:|  a:|    telegram_chats:|      - {id: -5, modus: quiet} ; 4 ; unknown key 'communities.a.telegram_chats.modus'. Did you mean 'mode'?
            communities:|  a:|    telegram_chats:|      - {mode: quiet} ; 4 ; has a chat without an id
            communities:|  a:|    telegram_chats:|      - -5|      - {id: -5} ; 5 ; has the chat -5, which already stands on line 4
            telegram:|  admins: [7, 7]             ; 2 ; names the same user twice
            telegram:|  admins: [-7]               ; 2 ; is out of range
            telegram:|  token: 12:hunter2          ; 2 ; telegram.token is written into the file. Move it to the environment
            telegram:|  token: 12                  ; 2 ; telegram.token must be ${VOUCH_TELEGRAM_TOKEN}, not a number
            a: 1|b: [                              ; 2 ; is not YAML
            a: 1||\tb: 2                           ; 3 ; is not YAML
            search: {}|---|search: {}              ; 2 ; is not YAML
            """)
    void aMistakeIsReportedWithItsLine(String text, int line, String said) throws IOException {
        List<Problem> problems = problems(text.replace("|", "\n").replace("\\t", "\t"));

        assertThat(problems).first().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.toString()).contains(said);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.telegram.org",
                "//api.telegram.org",
                "http://api.telegram.org",
                "http://127.evil.example",
                "http://localhost.evil.example",
                "https://somebody:word@api.telegram.org",
                "https://api.telegram.org?a=b",
                "https://api.telegram.org#a",
                "ftp://localhost",
                "HTTPS://api.telegram.org",
                "https://api.telegram.org/bot",
                "http://localhost:8081//",
                "http://localhost:65536",
                "https://",
                "a b"
            })
    void anAddressThatATokenMustNotBeSentToIsRefused(String address) throws IOException {
        assertThat(problems("telegram:\n  api: '" + address + "'\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.what()).isEqualTo("telegram.api is not a safe address");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- "})
    void aFileThatNestsWithoutEndIsReported(String opening) throws IOException {
        assertThat(problems("state: var\nsearch:\n  " + opening.repeat(20_000)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.what()).isEqualTo("is nested too deep");
                });
    }

    @Test
    void allMistakesAreReportedAtOnceInTheOrderOfTheFile() throws IOException {
        List<Problem> problems = problems("""
                serch: {}
                search:
                  half_life_days: 0
                  quotes_max: many
                telegram:
                  token: 12:hunter2
                communities:
                  a: {telegram_chats: [1, 1]}
                """);

        assertThat(problems).extracting(Problem::line).containsExactly(1, 3, 4, 6, 8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "telegram:\n  token: 12:hunter2",
                "telegram:\n  token: [12:hunter2]",
                "telegram:\n  api: 12:hunter2",
                "telegram:\n  12:hunter2",
                "telegram:\n  \"12:hunter2\": x",
                "telegram:\n  token: \"12:hunter2",
                "telegram:\n  token: 12:hunter2: x",
                "telegram: 12:hunter2",
                "knowledge: ${12:hunter2}",
                "conversation: {default_community: '12:hunter2'}",
                "12:hunter2\u0007"
            })
    void aSecretInTheWrongPlaceIsNotRepeated(String text) throws IOException {
        assertThat(problems(text))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain("hunter2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12:hunter2\n# mine", "12:hunter2/", "'12:hunter2'", "12:hunter2é"})
    void aTokenOfAnotherFormIsReportedButNotShown(String token) throws IOException {
        Path file = Files.writeString(folder.resolve("vouch.yaml"), "telegram:\n  token: ${T}\n");

        Loaded loaded = new SettingsFile(file, Map.of("T", token)).load();

        assertThat(loaded.toString()).contains("variable T").doesNotContain("hunter2");
    }

    @Test
    void aFileThatIsNoTextIsReportedAsAWhole() throws IOException {
        Path file = folder.resolve("vouch.yaml");

        Files.write(file, "knowledge: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(new SettingsFile(file, Map.of()).load().toString()).contains("not UTF-8");

        Files.write(file, new byte[FileText.BYTES_MAX + 1]);
        assertThat(new SettingsFile(file, Map.of()).load().toString()).contains("larger than 1 MiB");

        assertThat(new SettingsFile(folder, Map.of()).load().toString()).contains("cannot be read");
    }

    private List<Problem> problems(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("vouch.yaml"), text);
        return switch (new SettingsFile(file, Map.of()).load()) {
            case Loaded.Good(Settings settings) -> throw new AssertionError("no problem in " + settings);
            case Loaded.Bad(List<Problem> problems) -> problems;
        };
    }
}
