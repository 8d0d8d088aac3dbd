package org.vouch.indexer.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Message;
import org.vouch.indexer.recommendation.Source;

/// Which earlier message each message of a chat answers.
class LinkerTest {

    private static final Instant START = Instant.parse("2031-03-01T09:00:00Z");

    private final LinkReading reading = Linker.learned().reading();
    private final List<Linked> linked = new ArrayList<>();

    @Test
    void theFirstMessageStartsSomething() {
        say("wren", 0, "how do I mount a second disk?");

        assertThat(last().opens()).isEqualTo(1);
        assertThat(last().candidates()).isEmpty();
        assertThat(last().answered()).isEmpty();
    }

    @Test
    void aMessageAnswersTheOneWhoseAuthorItNames() {
        say("wren", 0, "how do I mount a second disk?");
        say("ibis", 1, "which player plays flac files?");
        say("heron", 2, "wren: add it to fstab, then run mount -a");

        assertThat(answered()).containsExactly("0");
    }

    @Test
    void interleavedConversationsAreKeptApart() {
        say("wren", 0, "how do I mount a second disk?");
        say("ibis", 1, "which player plays flac files?");
        say("heron", 2, "wren: add it to fstab");
        say("finch", 3, "ibis: quodlibet plays flac");
        say("wren", 4, "heron: which options go into fstab?");
        say("ibis", 5, "finch: thanks, quodlibet works");

        assertThat(linked.stream().map(LinkerTest::ids))
                .containsExactly(List.of(), List.of(), List.of("0"), List.of("1"), List.of("2"), List.of("3"));
    }

    @Test
    void anotherQuestionOfSomebodyNewStartsSomethingNew() {
        say("wren", 0, "how do I mount a second disk?");
        say("heron", 20, "wren: add it to fstab");
        say("ibis", 90, "hi all, can anyone tell me which player plays flac files?");

        assertThat(answered()).isEmpty();
        assertThat(last().opens()).isGreaterThan(0.5);
    }

    @Test
    void whatTheChatSaysIsCertain() {
        say("wren", 0, "how do I mount a second disk?");
        say("ibis", 1, "which player plays flac files?");
        reply("heron", 2, "ibis: add it to fstab", "0");

        assertThat(last().candidates()).hasSize(1);
        assertThat(last().candidates().getFirst().confidence()).isEqualTo(1);
        assertThat(answered()).containsExactly("0");
        assertThat(last().opens()).isZero();
    }

    @Test
    void aReplyToAMessageThatIsNoLongerRememberedAnswersNoneOfTheOthers() {
        say("wren", 0, "how do I mount a second disk?");
        for (int i = 0; i < LinkReading.MESSAGES_MAX; i++) {
            say("ibis", i, "still nothing");
        }
        reply("heron", 500, "wren: add it to fstab", "0");

        assertThat(last().candidates()).isEmpty();
        assertThat(last().opens()).isZero();
    }

    @Test
    void theChancesOfAMessageAddUpToOne() {
        say("wren", 0, "how do I mount a second disk?");
        say("ibis", 1, "which player plays flac files?");
        say("heron", 2, "fstab");

        double all = last().candidates().stream()
                .mapToDouble(Linked.Candidate::confidence)
                .sum();
        assertThat(all + last().opens()).isCloseTo(1, within(0.03));
        assertThat(last().candidates()).isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
    }

    @Test
    void twoReadingsOfAChatAreTheSame() {
        say("wren", 0, "how do I mount a second disk?");
        say("ibis", 1, "which player plays flac files?");
        say("heron", 2, "fstab");
        LinkReading again = Linker.learned().reading();

        assertThat(linked.stream().map(Linked::message).map(again::next)).isEqualTo(linked);
    }

    @Test
    void messagesThatNobodyExpectsAreRead() {
        say("wren", 0, "");
        say("ibis", 1, "ibis wren: @wren ".repeat(300));
        say("heron", 2, "a".repeat(10_000));
        say("heron", 2, "?! \u202E\u0000 :,: 🎉🎉");
        say("@ : ,", 3, ":");
        untimed("finch", "مرحبا wren، كيف الحال؟");
        for (int i = 0; i < 5_000; i++) {
            say("wren", 4, "again and again");
        }

        assertThat(linked)
                .hasSize(5_006)
                .allSatisfy(one -> assertThat(one.opens()).isBetween(0.0, 1.0));
    }

    @Test
    void moreMembersThanAreRememberedMaySpeak() {
        for (int i = 0; i < Speakers.COUNT_MAX + 200; i++) {
            say("member " + i, i, "hello member " + (i - 1));
        }
        say("wren", 9_999, "member 0: are you still there?");

        assertThat(last().opens()).isBetween(0.0, 1.0);
    }

    private void say(String by, int second, String text) {
        add(by, START.plus(Duration.ofSeconds(second)), text, null);
    }

    private void untimed(String by, String text) {
        add(by, null, text, null);
    }

    private void reply(String by, int second, String text, String to) {
        add(by, START.plus(Duration.ofSeconds(second)), text, to);
    }

    private void add(String by, @Nullable Instant at, String text, @Nullable String to) {
        String id = String.valueOf(linked.size());
        Source source = new Source("chat.txt", linked.size() + 1, null);
        linked.add(reading.next(new Message(id, new MemberId(by), at, "", text, to, source)));
    }

    private Linked last() {
        return linked.getLast();
    }

    private List<String> answered() {
        return ids(last());
    }

    private static List<String> ids(Linked linked) {
        return linked.answered().stream().map(Message::id).toList();
    }
}
