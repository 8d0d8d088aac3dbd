package org.vouch.evaluation.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BacklogTest {

    private final Backlog backlog = new Backlog();

    @Test
    void anUpdateIsHandedOutUntilItIsConfirmed() throws InterruptedException {
        add(1);
        add(2);

        assertThat(backlog.poll(0, 0)).extracting(SaidUpdate::number).containsExactly(1L, 2L);
        assertThat(backlog.poll(2, 0)).extracting(SaidUpdate::number).containsExactly(2L);
        assertThat(backlog.poll(3, 0)).isEmpty();
        assertThat(backlog.awaitNone(0)).isTrue();
    }

    @Test
    void aPollGetsAHundredAtMost() throws InterruptedException {
        for (int number = 1; number <= 150; number++) {
            add(number);
        }

        assertThat(backlog.poll(0, 0)).hasSize(100);
        assertThat(backlog.most()).isEqualTo(150);
    }

    private void add(int number) {
        backlog.add(new SaidUpdate(number, -1, number, 1, 0, "good morning"));
    }
}
