package org.vouch.evaluation.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vouch.evaluation.invented.InventedMessage.Kind;

class InventedChatTest {

    private static final int MANY = 20_000;

    private final List<InventedMessage> all = messages(1);
    private final List<InventedMessage> said =
            all.stream().filter(message -> message.kind() != Kind.SYSTEM).toList();

    private static List<InventedMessage> messages(long seed) {
        List<InventedMessage> messages = new ArrayList<>();
        new InventedChat(MANY, seed, "pasted").forEach(messages::add);
        return messages;
    }

    @Test
    void itIsTheSameForTheSameSeedAndNoOther() {
        assertThat(messages(1)).isEqualTo(all).isNotEqualTo(messages(2));
    }

    @Test
    void whatTheAppSaysIsNotCounted() {
        assertThat(said).hasSize(MANY);
        assertThat(all.size() - MANY).isBetween(MANY / 200, MANY / 50);
    }

    @Test
    void nothingIsSaidBeforeWhatCameBefore() {
        assertThat(all).isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
        assertThat(all.getLast().at()).isBefore(InventedChat.EXPORTED);
    }

    @Test
    void itGoesOnForMonthsHoweverLittleIsSaid() {
        List<LocalDateTime> moments = new ArrayList<>();
        new InventedChat(200, 1, "pasted").forEach(message -> moments.add(message.at()));

        assertThat(Duration.between(moments.getFirst(), moments.getLast())).isGreaterThan(Duration.ofDays(400));
    }

    @Test
    void oneMessageInFiftyOrSoAsksAndIsAnsweredWithNames() {
        List<InventedMessage> answers =
                said.stream().filter(message -> message.replyTo() > 0).toList();

        assertThat(answers.stream().map(InventedMessage::replyTo).distinct().count())
                .isBetween(MANY / 70L, MANY / 40L);
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(all.get(answer.replyTo() - 1).text()).endsWith("?"));
    }

    @Test
    void someMessagesHaveSeveralLinesSomeHaveNoWordsAndSomeArePasted() {
        assertThat(said).anyMatch(message -> message.text().contains("\n"));
        assertThat(said).anyMatch(message -> message.text().endsWith("\npasted"));
        assertThat(said.stream().filter(message -> message.kind() == Kind.MEDIA))
                .isNotEmpty()
                .allMatch(message -> message.text().isEmpty());
    }

    @Test
    void everyMemberSaysSomething() {
        assertThat(said.stream().map(InventedMessage::member).distinct()).containsAll(Member.ALL);
    }
}
