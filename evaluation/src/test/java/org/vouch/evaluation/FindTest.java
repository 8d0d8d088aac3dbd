package org.vouch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindTest {

    private static final String CONFIG = Path.of("..", "config", "vouch.yaml").toString();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatTheOthersSayOfAnExchangeThatIsLeftOutIsCounted() throws Exception {
        Path threads = Files.writeString(folder.resolve("in.jsonl"), """
                {"id":"a","by":"u1","at":null,"title":"","text":"Can anyone recommend piano movers?",\
                "answers":[{"id":"a1","by":"u2","at":null,"text":"Try Bluefin Movers, they are great"}]}
                {"id":"b","by":"u3","at":null,"title":"","text":"Any good piano movers here?",\
                "answers":[{"id":"b1","by":"u4","at":null,"text":"Bluefin Movers carried ours"}]}
                {"id":"c","by":"u3","at":null,"title":"","text":"Any good sailmaker here?",\
                "answers":[{"id":"c1","by":"u4","at":null,"text":"Topsail Loft sewed ours"}]}
                """);
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), """
                {"thread":"a","suggestions":[{"name":"Bluefin Movers","aliases":["bluefin"]}]}
                {"thread":"b","suggestions":[{"name":"Bluefin","aliases":["Bluefin Movers"]}]}
                {"thread":"c","suggestions":[{"name":"Topsail Loft","aliases":[]}]}
                """);
        StringWriter out = new StringWriter();

        int exit = Main.run(
                new PrintWriter(out),
                new PrintWriter(out),
                "find",
                "--threads",
                threads.toString(),
                "--gold",
                gold.toString(),
                "--config",
                CONFIG,
                "--without-encoder");

        assertThat(exit).as(out.toString()).isZero();
        assertThat(out.toString())
                .contains("names something  2, answered 2")
                .contains("recall@5  Vouch 1.000  BM25 and counting 1.000");
    }
}
