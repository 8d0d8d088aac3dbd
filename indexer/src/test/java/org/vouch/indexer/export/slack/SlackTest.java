package org.vouch.indexer.export.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Overheard;
import org.vouch.indexer.export.Said;
import org.vouch.indexer.recommendation.Circumstances;
import org.vouch.indexer.recommendation.Reaction;

class SlackTest {

    private static final Slack FORMAT = new Slack();
    private static final Chat GENERAL = new Chat("slack:C0001", "general");
    private static final Author MIKA = new Author("U0002", "Made-Up Mika", false);

    @TempDir
    private Path root;

    private Path workspace;
    private Overheard overheard;

    @BeforeEach
    void readTheWorkspace() throws URISyntaxException {
        URL url = SlackTest.class.getResource("/exports/slack/workspace");
        workspace = Path.of(Objects.requireNonNull(url).toURI());
        overheard = Overheard.in(workspace, FORMAT);
    }

    private List<Said> in(Chat chat) {
        return overheard.byChat().getOrDefault(chat, List.of());
    }

    /// The workspace as text by name, below `folder`.
    private Map<String, String> entries(String folder) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (Stream<Path> files = Files.walk(workspace)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.put(folder + workspace.relativize(file), Files.readString(file));
            }
        }
        return entries;
    }

    private Overheard text(String text) throws IOException {
        Map<String, String> entries = entries("");
        entries.keySet().removeIf(name -> name.contains("/"));
        entries.put("help/2026-03-01.json", """
                [{"type": "message", "user": "U0001", "ts": "1772355600.000001", "text": "%s"}]
                """.formatted(text));
        return Overheard.in(Overheard.zip(root.resolve("text.zip"), entries), FORMAT);
    }

    @Test
    void aMessageIsKeptWithAllThatIsKnownOfIt() {
        assertThat(in(GENERAL).getFirst())
                .isEqualTo(new Said(
                        "1772355660.000002",
                        new Author("U0001", "ines the first", false),
                        Instant.parse("2026-03-01T09:01:00.000002Z"),
                        "",
                        "Can anyone recommend a shop for seeds?",
                        null,
                        new Circumstances("general", true, false, false, List.of(new Reaction("eyes", 2))),
                        null,
                        3));
    }

    @Test
    void everyChannelIsAChatButDirectMessagesAreNot() {
        assertThat(overheard.byChat().keySet()).containsExactly(GENERAL, new Chat("slack:C0002", "help"));
        assertThat(overheard.problems())
                .anySatisfy(problem -> assertThat(problem).contains("direct messages, which are no community's"));
    }

    @Test
    void directMessagesAreToldByTheirFolderWhenNoListNamesThem() throws IOException {
        String said = """
                [{"type": "message", "user": "U0001", "ts": "1772355600.000001", "text": "hi"}]
                """;
        Path zip = Overheard.zip(
                root.resolve("owner.zip"),
                Map.of(
                        "D0987654321/2026-03-01.json", said,
                        "mpdm-ada--bo--cem-1/2026-03-01.json", said,
                        "D-team/2026-03-01.json", said));

        assertThat(Overheard.in(zip, FORMAT).byChat().keySet()).containsExactly(new Chat("", "D-team"));
    }

    @Test
    void aMessageInAThreadRepliesToTheOneThatBeganIt() {
        assertThat(in(GENERAL).subList(0, 3))
                .extracting(Said::replyTo)
                .containsExactly(null, "1772355660.000002", "1772355660.000002");
    }

    @Test
    void whatIsOfNoKindThatMembersSayIsOfTheApp() {
        assertThat(overheard.system()).containsExactly(2, 17, 18, 6);
        assertThat(overheard.texts()).noneMatch(text -> text.contains("deleted"));
    }

    @Test
    void programsAreMarked() {
        List<Said> said = in(GENERAL).subList(3, 6);

        assertThat(said)
                .extracting(Said::author)
                .containsExactly(
                        new Author("B0009", "Sprout News", true),
                        new Author("U0003", "Seed Bot", true),
                        new Author("U0001", "ines the first", false));
        assertThat(said).extracting(message -> message.circumstances().bot()).containsOnly(true);
        assertThat(said.getFirst().text()).isEmpty();
    }

    @Test
    void aProgramIsTheSameByEitherOfItsIds() {
        assertThat(in(GENERAL).getLast().author()).isEqualTo(new Author("U0003", "Seed Bot", true));
    }

    @Test
    void whatIsOnlyHandedOnIsForwarded() {
        assertThat(in(GENERAL).get(6).circumstances().forwarded()).isTrue();
        assertThat(in(GENERAL).get(6).author()).isEqualTo(MIKA);
    }

    @Test
    void whoIsNotInTheListHasTheNameOfTheMessageElseTheId() {
        assertThat(in(GENERAL).subList(7, 9))
                .extracting(Said::author)
                .containsExactly(new Author("U0099", "Nora Nobody", false), new Author("U0098", "U0098", false));
    }

    @Test
    void aMessageOfNobodyIsReported() {
        assertThat(overheard.problems())
                .contains("general/2026-03-02.json:9: a message of nobody, without 'user' and 'bot_id', which is"
                        + " not read");
    }

    @Test
    void whatTheAppSaysOfAFileIsNotTheWordsOfItsOwner() {
        List<Said> said = in(new Chat("slack:C0002", "help"));

        assertThat(said).extracting(Said::text).containsExactly("What I grow", "", "No beans?", "in my own words");
        assertThat(said.get(2).author()).isEqualTo(MIKA);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\0', textBlock = """
            <@U0002>: hi                                 => @Made-Up Mika: hi
            <@U0077|nora> <@U0078>                       => @nora @U0078
            <#C0002|old-name> <#C0077|gone> <#C0078>     => #help #gone #C0078
            <!here> <!channel> <!subteam^S1|@cooks>      => @here @channel @cooks
            <!date^1392734382^{date}|18 Feb>             => 18 Feb
            <https://s.example/a|shop> &amp; co          => shop (https://s.example/a) & co
            <https://s.example/a?b=1&amp;c=2>            => https://s.example/a?b=1&c=2
            <http://s.example|s.example>                 => s.example
            <mailto:a@b.example|a@b.example>             => a@b.example
            <mailto:a@b.example|us>                      => us (a@b.example)
            <tel:+00000000|+00 000 000>                  => +00 000 000 (+00000000)
            1 &lt; 2 &amp;lt; 3 &gt; 0                   => 1 < 2 &lt; 3 > 0
            a < b <> <!> <@> <#> <|x> <!x                => a < b <> @ @ # x <!x
            """)
    void textIsReadAsAPersonReadsIt(String written, String read) throws IOException {
        assertThat(text(written).texts()).containsExactly(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<a", "<a|", "&lt;", "<@U1>", "<a|b>"})
    void whateverIsRepeatedInATextItIsReadInNoTime(String piece) throws IOException {
        assertThat(text(piece.repeat(900_000 / piece.length())).said()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "workspace/", "a/b/"})
    void aWorkspaceMayLieInAZipAndInAFolderOfIt(String folder) throws IOException {
        Path zip = Overheard.zip(root.resolve("export.zip"), entries(folder));
        var zipped = Overheard.in(zip, FORMAT);

        assertThat(Overheard.recognises(FORMAT, zip)).isTrue();
        assertThat(zipped.said()).isEqualTo(overheard.said());
        assertThat(zipped.byChat().keySet()).isEqualTo(overheard.byChat().keySet());
    }

    @Test
    void aDayThatIsDamagedDoesNotTakeTheOthersAlong() throws IOException {
        Map<String, String> entries = entries("");
        entries.put("general/2026-02-28.json", "[{\"type\": \"message\", \"user\": \"U0001\", \"ts\": \"177235");
        entries.put("general/2026-02-27.json", "[]");
        var damaged = Overheard.in(Overheard.zip(root.resolve("export.zip"), entries), FORMAT);

        assertThat(damaged.said()).isEqualTo(overheard.said());
        assertThat(damaged.problems())
                .hasSize(3)
                .contains("general/2026-02-28.json:1: JSON that is damaged or breaks off; from here on it is not read");
    }

    @Test
    void aWorkspaceWithoutListsIsReadWithTheNamesItHas() throws IOException {
        Map<String, String> entries = entries("");
        entries.keySet().removeIf(name -> !name.contains("/"));
        var bare = Overheard.in(Overheard.zip(root.resolve("export.zip"), entries), FORMAT);

        assertThat(bare.byChat().keySet())
                .containsExactly(new Chat("", "D0001"), new Chat("", "general"), new Chat("", "help"));
        assertThat(bare.authors()).contains("U0001", "Sprout News").doesNotContain("ines the first");
    }

    @Test
    void aDayAloneIsReadAsTheOnlyChat() throws IOException {
        var day = Overheard.in(workspace.resolve("D0001/2026-03-01.json"), FORMAT);

        assertThat(day.texts()).containsExactly("between us");
        assertThat(day.byChat()).containsOnlyKeys(Chat.ONLY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"messages\": []}", "[{\"type\": \"message\", \"date\": \"x\"}]", "hello"})
    void whatIsNoExportIsNotRecognised(@Nullable String content) throws IOException {
        assertThat(Overheard.recognises(FORMAT, Files.writeString(root.resolve("2026-03-01.json"), content)))
                .isFalse();
    }
}
