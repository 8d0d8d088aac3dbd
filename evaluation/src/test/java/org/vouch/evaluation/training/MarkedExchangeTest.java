package org.vouch.evaluation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedExchangeTest {

    @TempDir
    private Path folder;

    @Test
    void marksAreTakenOutOfTheWords() throws IOException {
        MarkedExchange exchange =
                read("? ann: Movers? | who is good", "- bob: try [[bluefin|Bluefin Movers]]+ near ((Hall))");
        assertThat(exchange.exchange().request().wording()).isEqualTo("Movers?\nwho is good");
        assertThat(exchange.exchange().answers().getFirst().text()).isEqualTo("try bluefin near Hall");
        assertThat(exchange.answers())
                .containsExactly(List.of(
                        new Mark(Mark.Kind.OFFERED, 4, 11, "Bluefin Movers", Mark.Stance.VOUCH),
                        new Mark(Mark.Kind.NAMED, 17, 21, "Hall", Mark.Stance.NONE)));
    }

    @Test
    void aNameMarkedOnceIsOneWhereverItStandsAgain() throws IOException {
        Path file = write(
                "? ann: Movers?", "- bob: try [[Bluefin]]+", "- cid: is bluefin far? no bluefinish", "- ann: Bluefin!");
        NameLesson lesson = NameLesson.in(file).getFirst();
        assertThat(lesson.marks())
                .extracting(mark -> mark.answer() + ":" + mark.start())
                .containsExactly("0:4", "1:3", "2:0");
        assertThat(lesson.offered()).containsOnlyKeys("bluefin");
    }

    @Test
    void aLineThatIsNoneOfAnExchangeIsRefused() throws IOException {
        Path file = write("? ann: Movers?", "try Bluefin");
        assertThatThrownBy(() -> MarkedExchange.in(file)).hasMessageContaining("try Bluefin");
    }

    @Test
    void aMarkThatDoesNotEndIsRefused() throws IOException {
        Path file = write("? ann: Movers?", "- bob: try [[Bluefin");
        assertThatThrownBy(() -> MarkedExchange.in(file)).hasMessageContaining("[[Bluefin");
    }

    @Test
    void allExchangesThatShipCanBeRead() throws IOException {
        Path exchanges = Path.of("src/main/resources/org/vouch/evaluation/training/exchanges");
        try (var files = Files.list(exchanges)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".txt")).toList()) {
                assertThat(MarkedExchange.in(file)).as(file.toString()).isNotEmpty();
            }
        }
    }

    private MarkedExchange read(String... lines) throws IOException {
        return MarkedExchange.in(write(lines)).getFirst();
    }

    private Path write(String... lines) throws IOException {
        return Files.write(folder.resolve("northtown.txt"), List.of(lines));
    }
}
