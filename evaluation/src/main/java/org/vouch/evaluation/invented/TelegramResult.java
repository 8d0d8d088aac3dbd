package org.vouch.evaluation.invented;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.vouch.evaluation.invented.InventedMessage.Kind;

/// An invented chat as Telegram Desktop exports one group: a `result.json`.
public final class TelegramResult {

    private static final long GROUP_ID = 1_009_876_543L;
    private static final int FIRST_USER_ID = 7_000;
    private static final int PHOTO_PIXELS = 640;
    private static final JsonMapper MAPPER = new JsonMapper();

    private TelegramResult() {}

    /// Writes all that is said in `chat`, as UTF-8. Does not close `out`.
    public static void write(InventedChat chat, OutputStream out) throws IOException {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("name", WhatsAppTranscript.GROUP);
            json.writeStringField("type", "private_supergroup");
            json.writeNumberField("id", GROUP_ID);
            json.writeArrayFieldStart("messages");
            for (InventedMessage message : chat) {
                write(message, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void write(InventedMessage message, JsonGenerator json) throws IOException {
        LocalDateTime at = message.at();
        json.writeStartObject();
        json.writeNumberField("id", message.number());
        json.writeStringField("type", message.kind() == Kind.SYSTEM ? "service" : "message");
        json.writeStringField("date", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at));
        json.writeStringField("date_unixtime", Long.toString(at.toEpochSecond(ZoneOffset.UTC)));
        switch (message.kind()) {
            case WORDS -> writeAuthor("from", message.member(), json);
            case MEDIA -> {
                writeAuthor("from", message.member(), json);
                json.writeStringField("photo", "photos/photo_" + message.number() + ".jpg");
                json.writeNumberField("width", PHOTO_PIXELS);
                json.writeNumberField("height", PHOTO_PIXELS);
            }
            case SYSTEM -> {
                writeAuthor("actor", message.member(), json);
                json.writeStringField("action", "join_group_by_link");
            }
        }
        if (message.replyTo() > 0) {
            json.writeNumberField("reply_to_message_id", message.replyTo());
        }
        writeText(message.text(), json);
        json.writeEndObject();
    }

    private static void writeAuthor(String role, Member member, JsonGenerator json) throws IOException {
        json.writeStringField(role, member.name());
        json.writeStringField(role + "_id", "user" + (FIRST_USER_ID + member.number()));
    }

    private static void writeText(String text, JsonGenerator json) throws IOException {
        json.writeStringField("text", text);
        json.writeArrayFieldStart("text_entities");
        if (!text.isEmpty()) {
            json.writeStartObject();
            json.writeStringField("type", "plain");
            json.writeStringField("text", text);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
