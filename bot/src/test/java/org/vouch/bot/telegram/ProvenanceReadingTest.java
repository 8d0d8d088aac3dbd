package org.vouch.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.vouch.bot.chat.Provenance;

class ProvenanceReadingTest {

    private static Provenance of(long chat, String more) throws IOException {
        return ProvenanceReading.of(new ObjectMapper().readValue("""
                        {"message_id":42,"date":1772366400,"text":"hello",
                         "chat":{"id":%d,"type":"supergroup","title":"Example Peers"},
                         "from":{"id":7001,"is_bot":false,"first_name":"Ada"}%s}
                        """.formatted(chat, more), Message.class));
    }

    @Test
    void inABigGroupItIsWhatAnExportSays() throws IOException {
        assertThat(of(-1_001_234_567_890L, ""))
                .isEqualTo(new Provenance(
                        "telegram:1234567890", "user7001", "https://t.me/c/1234567890/42", false, false));
    }

    @Test
    void inASmallGroupNothingElseNumbersMessagesAsTheBotDoes() throws IOException {
        assertThat(of(-1_002_345L, ""))
                .isEqualTo(new Provenance("telegram-bot:1002345", "user7001", null, false, false));
    }

    @Test
    void anAdminWhoStaysAnonymousSpeaksAsTheGroup() throws IOException {
        assertThat(of(
                                -1_001_234_567_890L,
                                ",\"sender_chat\":{\"id\":-1001234567890,\"type\":\"supergroup\",\"title\":\"Peers\"}")
                        .author())
                .isEqualTo("channel1234567890");
    }

    @Test
    void whatIsGuardedOrForwardedIsToldToBe() throws IOException {
        assertThat(of(-77, ",\"has_protected_content\":true").guarded()).isTrue();
        assertThat(of(
                                -77,
                                ",\"forward_origin\":{\"type\":\"hidden_user\",\"date\":1772366000,"
                                        + "\"sender_user_name\":\"Cem Example\"}")
                        .forwarded())
                .isTrue();
    }
}
