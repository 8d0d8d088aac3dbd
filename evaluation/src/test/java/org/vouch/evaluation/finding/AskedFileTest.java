package org.vouch.evaluation.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskedFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aForumFileTellsWhatIsAskedAgainAndWhatOfThePastServes() throws IOException {
        AskedSet set = read("""
                NEW Vet for a parrot? | He plucks his feathers.
                PAST same | Help please | my bird is bald
                + Feathergate Clinic knows birds
                - @asker thanks
                PAST far | Parrot for sale |
                - how old?
                """);

        assertThat(set.requests()).singleElement().satisfies(asked -> {
            assertThat(asked.title()).isEqualTo("Vet for a parrot?");
            assertThat(asked.text()).isEqualTo("He plucks his feathers.");
            assertThat(asked.grade("t0")).isEqualTo(AskedAgain.SAME);
            assertThat(asked.grade("t1")).isZero();
            assertThat(asked.helpful()).containsExactly("t0-a0");
        });
        assertThat(Files.readAllLines(set.threads()))
                .hasSize(2)
                .first()
                .asString()
                .contains("\"by\":\"asker-t0\"");
    }

    @Test
    void aFileOfEntriesTellsWhichOneAnswers() throws IOException {
        AskedSet set = read("""
                GROUP a gym
                ENTRY e1 | How do I cancel? | In the app.
                ENTRY e2 | When do you open? | At six.
                NEW e2 | opening hours
                NEW none | is there a sauna
                """);

        assertThat(set.requests().getFirst().grade("g1-e2")).isEqualTo(AskedAgain.SAME);
        assertThat(set.requests().getFirst().helpful()).containsExactly("g1-e2-a0");
        assertThat(set.requests().getLast().grades()).isEmpty();
    }

    @Test
    void aLineOfNoRequestIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> read("NEW a | b\nnobody knows\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("asked.txt:2");
    }

    private AskedSet read(String lines) throws IOException {
        return AskedFile.read(Files.writeString(folder.resolve("asked.txt"), lines), folder);
    }
}
