package org.vouch.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class GateTest {

    private final Gate gate = new Gate(new Waits());
    private final AtomicBoolean passed = new AtomicBoolean();

    @Test
    void anOpenGateLetsPass() {
        assertThat(gate.pass(() -> passed.set(true))).isTrue();
        assertThat(passed).isTrue();
    }

    @Test
    void aClosedGateLetsNothingPass() {
        gate.close();

        assertThat(gate.pass(() -> passed.set(true))).isFalse();
        assertThat(passed).isFalse();
    }
}
