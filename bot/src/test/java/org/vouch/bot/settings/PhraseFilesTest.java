package org.vouch.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.vouch.bot.phrases.Language;
import org.vouch.bot.phrases.Phrase;
import org.vouch.bot.phrases.Phrases;
import org.vouch.indexer.recommendation.Problem;

@NullMarked
class PhraseFilesTest {

    private static final Path SHIPPED = Path.of("..", "config", "phrases");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theShippedFilesHaveEveryPhraseWithItsArgumentsInEveryLanguage() {
        assertThat(PhraseFiles.read(SHIPPED, Set.of(Language.values())).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theShippedFileHoldsThePhrasesInTheirOrderAndNoOthers(Language language) throws IOException {
        assertThat(shipped(language).keySet().stream().map(Object::toString))
                .containsExactly(
                        List.of(Phrase.values()).stream().map(Phrase::key).toArray(String[]::new));
    }

    @Test
    void theShippedEnglishIsTheBuiltInEnglish() throws IOException {
        Map<Object, Object> english = shipped(Language.EN);

        for (Phrase phrase : Phrase.values()) {
            assertThat(english.get(phrase.key())).as(phrase.key()).isEqualTo(phrase.english());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noShippedPhraseIsTheEnglishOneButThoseThatLookAlike(Language language) throws IOException {
        Map<Object, Object> phrases = shipped(language);

        assertThat(List.of(Phrase.values()))
                .filteredOn(phrase -> language != Language.EN && phrase != Phrase.MONTH)
                .noneMatch(phrase -> phrase.english().equals(phrases.get(phrase.key())));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void oneAndManyHaveTheirOwnForms(Language language) {
        Phrases phrases = PhraseFiles.read(SHIPPED, Set.of()).book().in(language);

        String one = phrases.say(Phrase.OFFER, "peers", 1);
        String three = phrases.say(Phrase.OFFER, "peers", 3);
        assertThat(three).contains("3").isNotEqualTo(one.replace("1", "3"));
    }

    @Test
    void aMissingPhraseIsAProblemAndIsSaidInEnglish() throws IOException {
        PhraseFiles files = with("de", without("show"));

        assertThat(files.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.toString()).contains("de.yaml", "has no show", "Show");
        });
        Phrases german = files.book().in(Language.DE);
        assertThat(german.say(Phrase.SHOW)).isEqualTo("Show");
        assertThat(german.say(Phrase.MORE)).isEqualTo("Mehr");
    }

    @Test
    void aBrokenPhraseIsAProblemOnItsLineAndIsSaidInEnglish() throws IOException {
        String german = Files.readString(SHIPPED.resolve("de.yaml"));
        int line = (int) german.substring(0, german.indexOf("\noffer:") + 1)
                        .lines()
                        .count()
                + 1;

        for (String broken : List.of("{peers, plural, one {x}", "{peers, plural, one {x} other {y}} {who}", "nobody")) {
            PhraseFiles files = with("de", german.replaceFirst("(?m)^offer: .*$", "offer: \"" + broken + "\""));

            assertThat(files.problems())
                    .singleElement()
                    .extracting(Problem::line)
                    .isEqualTo(line);
            assertThat(files.book().in(Language.DE).say(Phrase.OFFER, "peers", 2))
                    .isEqualTo("2 peers have recommended something like this. Show?");
        }
    }

    @Test
    void aPhraseThatIsNoneIsAProblemThatNamesTheNearest() throws IOException {
        assertThat(with("de", Files.readString(SHIPPED.resolve("de.yaml")) + "helpfull: x\n")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("unknown key 'helpfull'", "'helpful'"));
    }

    @Test
    void aFileThatIsNoYamlIsOneProblemAndNotOneForEachPhrase() throws IOException {
        assertThat(with("fr", "a: [").problems()).hasSize(1);
    }

    @Test
    void aFileThatIsGoneIsAProblemAndItsLanguageIsSaidInEnglish() throws IOException {
        copyShipped();
        Files.delete(folder.resolve("es.yaml"));

        PhraseFiles files = PhraseFiles.read(folder, Set.of());

        assertThat(files.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).endsWith("es.yaml");
        });
        assertThat(files.book().in(Language.ES).say(Phrase.SHOW)).isEqualTo("Show");
    }

    @Test
    void withoutTheFolderOnlyLanguagesThatAreSpokenAreMissed() {
        Path nowhere = folder.resolve("nowhere");

        assertThat(PhraseFiles.read(nowhere, Set.of(Language.EN)).problems()).isEmpty();
        assertThat(PhraseFiles.read(nowhere, Set.of(Language.DE)).problems()).hasSize(1);
    }

    private PhraseFiles with(String language, String text) throws IOException {
        copyShipped();
        Files.writeString(folder.resolve(language + ".yaml"), text);
        return PhraseFiles.read(folder, Set.of());
    }

    private void copyShipped() throws IOException {
        for (Language language : Language.values()) {
            String name = language.code() + ".yaml";
            Files.writeString(folder.resolve(name), Files.readString(SHIPPED.resolve(name)));
        }
    }

    private static String without(String key) throws IOException {
        return Files.readString(SHIPPED.resolve("de.yaml")).replaceFirst("(?m)^" + key + ": .*\n", "");
    }

    @SuppressWarnings("unchecked") // a file of phrases is a map
    private static Map<Object, Object> shipped(Language language) throws IOException {
        String text = Files.readString(SHIPPED.resolve(language.code() + ".yaml"));
        return (Map<Object, Object>) new Load(LoadSettings.builder().build()).loadFromString(text);
    }
}
