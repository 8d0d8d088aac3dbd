package org.vouch.evaluation.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.evaluation.training.MarkedExchange;

class ExchangeMessagesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsAnsweredWithANameAsksAndItsAnswersDoNot() throws IOException {
        List<LabelledMessage> messages = messages("""
                ? ann: Plumber | who is good?
                - bob: [[Wet Pipes]]+ did ours
                - ann: thanks all
                """);

        assertThat(messages)
                .extracting(LabelledMessage::text, LabelledMessage::request)
                .containsExactly(tuple("Plumber\nwho is good?", true), tuple("Wet Pipes did ours", false));
    }

    @Test
    void whetherSomethingAsksThatNobodyAnswersWithANameIsLeftOpen() throws IOException {
        assertThat(messages("""
                        ? ann: where is ((City Centre))?
                        - bob: behind the lake
                        """)).extracting(LabelledMessage::text).containsExactly("behind the lake");
    }

    @Test
    void aCommunityIsJudgedByModelsOfOthers() throws IOException {
        List<LabelledMessage> messages =
                messages("? ann: a tailor?\n- bob: [[Seams]]+\n", "? cat: a baker?\n- dan: no\n");

        assertThat(messages)
                .extracting(
                        message -> message.text().charAt(0),
                        message -> Parting.ofNeighbours(5).of(message))
                .containsExactly(tuple('a', 1), tuple('S', 1), tuple('n', 2));
    }

    private List<LabelledMessage> messages(String... communities) throws IOException {
        List<MarkedExchange> exchanges = new ArrayList<>();
        for (String community : communities) {
            Path file = Files.writeString(folder.resolve("peers" + exchanges.size() + ".txt"), community);
            exchanges.addAll(MarkedExchange.in(file));
        }
        return ExchangeMessages.in(exchanges);
    }
}
