package org.vouch.bot.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.BotJoined;
import org.vouch.bot.chat.ChatEvent.BotLeft;
import org.vouch.bot.chat.ChatEvent.ButtonPressed;
import org.vouch.bot.chat.ChatEvent.ChatMoved;
import org.vouch.bot.chat.ChatEvent.MessageEdited;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatEvent.OutcomeDue;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Sender;

/// Every file of `telegram/updates` holds an update, named by its trait, and what the room makes of it.
class EventReadingTest {

    private final EventReading reading = new EventReading(new Self(4242, "VouchExampleBot"), (_, _) -> {});
    private final ObjectMapper json = new ObjectMapper();

    static Stream<String> traits() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("traits")
    void anUpdateMeansWhatItsFileSays(String file) throws IOException, URISyntaxException {
        JsonNode table = json.readTree(folder().resolve(file).toFile());

        String event = reading.event(json.treeToValue(table.get("update"), Update.class))
                .map(EventReadingTest::written)
                .orElse("nothing");

        assertThat(event).isEqualTo(table.get("event").asText());
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(EventReadingTest.class.getResource("/telegram/updates"))
                .toURI());
    }

    private static String written(ChatEvent event) {
        return switch (event) {
            case MessageHeard heard -> written(heard);
            case MessageEdited edited ->
                "edited " + edited.eventId() + " " + written(edited.place()) + " at " + edited.at() + " by "
                        + written(edited.sender()) + ": " + edited.text();
            case ButtonPressed pressed ->
                "pressed " + pressed.eventId() + " " + written(pressed.place()) + " by " + written(pressed.sender())
                        + ": " + pressed.button() + " (" + pressed.press() + ")"
                        + (pressed.asked() == null
                                ? ""
                                : " asked at " + pressed.asked().at() + ": "
                                        + pressed.asked().text());
            case ChatMoved moved -> "moved " + moved.eventId() + ": " + moved.chat() + " to " + moved.to();
            case BotJoined joined -> "joined " + joined.eventId() + ": " + joined.chat();
            case OutcomeDue due -> throw new AssertionError("Telegram does not tell what is due");
            case BotLeft left -> "left " + left.eventId() + ": " + left.chat();
        };
    }

    private static String written(MessageHeard heard) {
        StringJoiner written = new StringJoiner(" ");
        written.add("heard " + heard.eventId())
                .add(written(heard.place()))
                .add("at " + heard.at())
                .add("by " + written(heard.sender()));
        if (heard.command() != null) {
            written.add("/" + heard.command());
        }
        if (heard.toBot()) {
            written.add("toBot");
        }
        if (heard.replyTo() != null) {
            written.add("replyTo " + heard.replyTo());
        }
        if (heard.repliedTo() != null) {
            written.add("(" + heard.repliedTo().text() + ")");
        }
        if (heard.toMember()) {
            written.add("toMember");
        }
        return written + ": " + heard.text();
    }

    private static String written(MessagePlace place) {
        return "in " + place.chat() + (place.thread() == null ? "" : " thread " + place.thread()) + " message "
                + place.messageId();
    }

    private static String written(Sender sender) {
        return sender.id().value() + " (" + sender.name() + ")" + (sender.bot() ? " bot" : "");
    }
}
