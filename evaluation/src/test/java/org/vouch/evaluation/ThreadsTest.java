package org.vouch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouch.indexer.recommendation.Exchange;

class ThreadsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aThreadIsReadWithItsAnswersAndTimes() throws IOException {
        Exchange exchange = Threads.in(file("""
                {"id":"t","by":"u1","at":"2026-01-31T12:00:00Z","title":"Movers","text":"Who?",\
                "answers":[{"id":"a","by":"u2","at":null,"text":"Bluefin"}]}""")).getFirst();

        assertThat(exchange.request().wording()).isEqualTo("Movers\nWho?");
        assertThat(exchange.request().at()).isEqualTo(Instant.parse("2026-01-31T12:00:00Z"));
        assertThat(exchange.answers()).singleElement().satisfies(answer -> {
            assertThat(answer.replyTo()).isEqualTo("t");
            assertThat(answer.at()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    []                                          | no JSON object
                    {"id":"t","by":"u","text":"x                | no JSON object
                    {"by":"u","text":"x"}                       | "id" is missing
                    {"id":" ","by":"u","text":"x"}              | "id" is empty
                    {"id":"t","by":"u"}                         | "text" is missing
                    {"id":"t","by":"u","text":"x","at":"today"} | "at" is no time
                    """)
    void aMistakeIsToldWithItsLine(String line, String what) throws IOException {
        Path file = file("\n" + line);
        assertThatThrownBy(() -> Threads.in(file)).isInstanceOfSatisfying(UnusableFile.class, unusable -> {
            assertThat(unusable.problem().line()).isEqualTo(2);
            assertThat(unusable.problem().what()).contains(what);
        });
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("threads.jsonl"), text);
    }
}
