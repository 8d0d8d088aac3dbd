package org.vouch.bot.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouch.bot.chat.Events.chat;
import static org.vouch.bot.chat.Events.message;
import static org.vouch.bot.chat.Events.reply;

import java.time.Clock;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Delivery;

@NullMarked
class LedgerInMemoryTest {

    private static final ChatId HARBOUR = chat("harbour");

    @Test
    void itKeepsAndSettlesWhatIsOwedAsAFileDoes() throws Exception {
        try (Ledger ledger = Ledger.inMemory(Clock.systemUTC())) {
            MessageHeard heard = message(HARBOUR, "1");
            ledger.answered(heard, reply(heard), "3 peers vouch");
            OwedEffect owed = ledger.nextOwed(HARBOUR).orElseThrow();
            assertThat(owed.effect()).isEqualTo(reply(heard));

            ledger.sending(owed);
            ledger.settle(owed, new Delivery.Delivered("said-1"));

            assertThat(ledger.knows(heard)).isTrue();
            assertThat(ledger.counts().delivered()).isEqualTo(1);
            assertThat(ledger.nextOwed(HARBOUR)).isEmpty();
        }
    }

    @Test
    void eachIsALedgerOfItsOwn() throws Exception {
        MessageHeard heard = message(HARBOUR, "1");
        try (Ledger one = Ledger.inMemory(Clock.systemUTC());
                Ledger other = Ledger.inMemory(Clock.systemUTC())) {
            one.silent(heard, "NOT_A_REQUEST", "says hello");

            assertThat(one.knows(heard)).isTrue();
            assertThat(other.knows(heard)).isFalse();
        }
    }
}
