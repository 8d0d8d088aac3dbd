package org.vouch.bot.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.indexer.recommendation.CommunityId;

/// Whatever is asked, the search ends well and says little.
class HostileQuestionTest {

    private static final int REASON_CHARACTERS_MAX = 400;

    @TempDir
    Path home;

    private Knowledge knowledge;

    static List<String> questions() {
        return List.of(
                "a".repeat(10_000),
                "can anyone recommend " + "backup ".repeat(1_500),
                "can anyone recommend " + words(500) + "?",
                "😀😀😀 👩‍👩‍👧",
                "هل يوصي أحد بمزود نسخ احتياطي؟ \u202Ebackup",
                "the of and to in it is that who do you",
                "",
                " \t\n",
                "?!…—",
                "\ud83d backup \u0000",
                "backup AND (name:* OR \"soc\"~2) -mossvault^9",
                "'; DROP TABLE seen; --",
                "\u0301\u0301\u0301");
    }

    @BeforeEach
    void manyNames() {
        String[] cards = IntStream.range(0, 40)
                .mapToObj(i -> "- Mossvault" + i + " (Peer " + i + ", 2026-10): Backup of word" + i + " by night.")
                .toArray(String[]::new);
        knowledge = new Knowledge(home)
                .with("circle/it.md", "## Backup?\n" + String.join("\n", cards))
                .with("circle/more.md", "## Which SOC for our hospital?", "- Fernlight SOC (Abe Q., 2026-03)");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void anyRequestIsAnsweredBriefly(String question) throws Exception {
        isBrief(knowledge.ask(question));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void anySubjectIsSearchedForAsItIs(String subject) throws Exception {
        isBrief(find(subject));
    }

    @Test
    void fiveHundredWordsOfWhichOneIsKnownAreNoRequestForIt() throws Exception {
        assertThat(find("backup " + words(500)).suggestions()).isEmpty();
    }

    @Test
    void everySynonymThatVouchShipsMayStandInOneQuestion() throws Exception {
        List<String> shipped = Files.readAllLines(Path.of("..", "config", "synonyms.txt"));
        knowledge.synonyms(shipped.toArray(String[]::new));
        String everyWord = shipped.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=>|,", 2)[0])
                .collect(Collectors.joining(" "));

        isBrief(knowledge.ask(everyWord));
        isBrief(find(everyWord));
    }

    private Findings find(String subject) throws IOException {
        return knowledge.find(new Question(new CommunityId("circle"), subject, subject, Knowledge.NOW));
    }

    private static void isBrief(Findings findings) {
        assertThat(findings.suggestions()).hasSizeLessThanOrEqualTo(5);
        assertThat(findings.reason()).isNotBlank().hasSizeLessThanOrEqualTo(REASON_CHARACTERS_MAX);
        assertThat(findings.suggestions())
                .flatExtracting(RankedSuggestion::quotes)
                .allSatisfy(quote -> assertThat(quote.text()).hasSizeLessThanOrEqualTo(200));
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }
}
