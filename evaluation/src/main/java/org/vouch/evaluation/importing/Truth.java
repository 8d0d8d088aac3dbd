package org.vouch.evaluation.importing;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.vouch.evaluation.invented.InventedChat;
import org.vouch.evaluation.invented.InventedMessage;
import org.vouch.evaluation.invented.InventedMessage.Kind;

/// What was truly said in one message.
///
/// @param words whether it has any; what stands in place of media may be read as it likes
record Truth(Heard heard, boolean words) {

    /// Every message of `chat`.
    static List<Truth> of(InventedChat chat) {
        List<Truth> truth = new ArrayList<>();
        for (InventedMessage message : chat) {
            if (message.kind() != Kind.SYSTEM) {
                long minute = Duration.ofSeconds(message.at().toEpochSecond(ZoneOffset.UTC))
                        .toMinutes();
                truth.add(new Truth(
                        Heard.of(message.member().name(), minute, message.text()), message.kind() == Kind.WORDS));
            }
        }
        return truth;
    }

    /// Whether `other` is this message beyond doubt, though it may have been read wrong in one way. Two messages may
    /// well
    /// have the same text.
    boolean isMeantBy(Heard other) {
        int alike = heard.author().equals(other.author()) ? 1 : 0;
        alike += heard.minute() == other.minute() ? 1 : 0;
        alike += words && heard.text().equals(other.text()) ? 1 : 0;
        return alike >= 2;
    }
}
