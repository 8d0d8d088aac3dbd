package org.vouch.evaluation.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class InventedMessagesTest {

    @Test
    void everyMessageIsLabelledAndNoneComesTwice() throws IOException {
        List<String> labels =
                List.of("\"label\": \"request\"", "\"label\": \"other_question\"", "\"label\": \"other\"");
        for (String resource : List.of("requests.jsonl", "communities.jsonl")) {
            assertThat(Resources.lines(resource))
                    .hasSizeGreaterThan(2000)
                    .doesNotHaveDuplicates()
                    .allMatch(line -> labels.stream().anyMatch(line::contains));
        }
        List<LabelledMessage> messages = InventedMessages.read();
        assertThat(messages).extracting(LabelledMessage::text).doesNotHaveDuplicates();
        assertThat(new HashSet<>(messages.stream().map(LabelledMessage::request).toList()))
                .hasSize(2);
    }

    @Test
    void aMessageKnowsWhetherItRepliesOrIsAimedAtAMember() throws IOException {
        List<LabelledMessage> messages = InventedMessages.read();
        assertThat(messages).anyMatch(message -> message.context().reply());
        assertThat(messages).anyMatch(message -> message.context().toMember());
    }
}
