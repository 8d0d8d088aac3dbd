package org.vouch.bot.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Delivery;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.Reply;

/// Sends replies and says what became of them, by the table in this package's documentation.
final class Saying {

    private static final Duration UNREACHABLE_WAIT = Duration.ofSeconds(5);
    private static final Duration UNNAMED_WAIT = Duration.ofSeconds(30);
    private static final Duration TOKEN_WAIT = Duration.ofMinutes(1);

    private final TelegramClient client;
    private final TelegramAccess access;

    Saying(TelegramClient client, TelegramAccess access) {
        this.client = client;
        this.access = access;
    }

    Delivery say(Reply reply) {
        Rendering rendering = Rendering.of(reply.wording());
        if (rendering.text().isBlank()) {
            return new Delivery.Refused("the reply is empty");
        }
        try {
            return say(reply.to(), rendering);
        } catch (NumberFormatException e) {
            return new Delivery.Refused("the reply is for a place that is not Telegram's");
        }
    }

    private Delivery say(MessagePlace to, Rendering rendering) {
        Delivery emphasised = send(SpokenMessage.to(to, rendering.text(), rendering.entities()));
        boolean stumbled = emphasised instanceof Delivery.Refused(String why)
                && !rendering.entities().isEmpty()
                && why.toLowerCase(Locale.ROOT).contains("entit");
        return stumbled ? send(SpokenMessage.to(to, rendering.text(), List.of())) : emphasised;
    }

    private Delivery send(SpokenMessage message) {
        try {
            Message said = client.executeAsync(message).get();
            return new Delivery.Delivered(String.valueOf(said.getMessageId()));
        } catch (TelegramApiException e) {
            return new Delivery.Refused("the Telegram library refuses to send it");
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivery.Unknown("interrupted while sending");
        }
    }

    private Delivery failed(@Nullable Throwable cause) {
        return switch (cause) {
            case SpokenMessage.NotAffirmedException notAffirmed -> judge(notAffirmed.answer());
            case FirstByte.NothingSentException nothing ->
                new Delivery.TryLater(UNREACHABLE_WAIT, access.scrubbed("" + nothing.getMessage()));
            case null -> new Delivery.Unknown("no answer");
            default -> new Delivery.Unknown("no answer (" + cause.getClass().getSimpleName() + ")");
        };
    }

    private Delivery judge(ApiAnswer answer) {
        return switch (answer) {
            case ApiAnswer.Done _ -> new Delivery.Unknown("the server did not say which message it became");
            case ApiAnswer.Unclear(String why) -> new Delivery.Unknown(why);
            case ApiAnswer.Declined declined -> judge(declined);
        };
    }

    private Delivery judge(ApiAnswer.Declined declined) {
        String why = access.scrubbed(declined.toString());
        if (declined.movedTo() != null) {
            return new Delivery.Moved(new ChatId(TelegramRoom.PLATFORM, String.valueOf(declined.movedTo())));
        }
        if (declined.code() == 429) {
            return new Delivery.TryLater(declined.retryAfter() == null ? UNNAMED_WAIT : declined.retryAfter(), why);
        }
        if (declined.refusesToken()) {
            return new Delivery.TryLater(TOKEN_WAIT, why);
        }
        // A server that stumbles or restarts may have sent the message all the same.
        boolean clear = declined.code() >= 400 && declined.code() < 500;
        return clear ? new Delivery.Refused(why) : new Delivery.Unknown(why);
    }
}
