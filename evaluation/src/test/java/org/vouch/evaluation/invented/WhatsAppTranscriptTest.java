package org.vouch.evaluation.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.evaluation.invented.InventedMessage.Kind;

class WhatsAppTranscriptTest {

    private static final int MESSAGES = 500;

    @ParameterizedTest
    @MethodSource("org.vouch.evaluation.invented.HeaderFormatsTest#all")
    void everyMessageStandsInTheFileAsItIsInTheChat(HeaderFormat header) throws IOException {
        String file = written(header);
        int from = 0;
        for (InventedMessage message : new WhatsAppTranscript(header).chat(MESSAGES, 1)) {
            StringBuilder expected = new StringBuilder();
            header.append(message.at(), expected);
            if (message.kind() == Kind.WORDS) {
                expected.append(message.member().shown()).append(": ").append(message.text());
            }
            from = file.indexOf(expected.toString(), from) + expected.length();

            assertThat(from).as("%s of %s", message, header).isGreaterThanOrEqualTo(expected.length());
        }
    }

    @Test
    void anIPhoneMarksMediaAtBothEndsAndLetsTheGroupSayWhatTheAppSays() throws IOException {
        List<String> lines = written(header("ios-german")).lines().toList();

        assertThat(lines.getFirst()).startsWith("[16.11.24, 12:00:00] Invented Allotment Friends: \u200E");
        assertThat(lines).anyMatch(line -> line.matches("\u200E\\[[^]]+] [^:]+: \u200EBild weggelassen"));
        assertThat(lines)
                .anyMatch(line -> line.matches("\u200E\\[[^]]+] [^:]+: \u200E<attached: \\d+-PHOTO-.+\\.jpg>"));
    }

    @Test
    void androidSaysWhatItSaysWithoutAnAuthor() throws IOException {
        List<String> lines = written(header("android-german")).lines().toList();

        assertThat(lines.getFirst()).matches("16\\.11\\.24, 12:00 - [^:]+");
        assertThat(lines).anyMatch(line -> line.endsWith(": <Bild weggelassen>"));
        assertThat(lines).anyMatch(line -> line.matches(".+: \u200EIMG-\\d{8}-WA\\d{4}\\.jpg \\(file attached\\)"));
    }

    @Test
    void aMessageHasAboutAHundredBytes() throws IOException {
        int bytes = written(header("android-british")).getBytes(StandardCharsets.UTF_8).length;

        assertThat(bytes / MESSAGES).isBetween(90, 120);
    }

    @Test
    void theAppNeverTellsOfAMemberInAWayThatLooksLikeAMessage() {
        assertThat(Member.PLAIN).noneMatch(member -> member.name().contains(": "));
    }

    private static HeaderFormat header(String name) {
        return HeaderFormats.ALL.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String written(HeaderFormat header) throws IOException {
        StringBuilder out = new StringBuilder();
        WhatsAppTranscript transcript = new WhatsAppTranscript(header);
        transcript.write(transcript.chat(MESSAGES, 1), out);
        return out.toString();
    }
}
