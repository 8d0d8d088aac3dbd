package org.vouch.bot.telegram;

import java.io.Serializable;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.Delivery;
import org.vouch.bot.chat.Edit;
import org.vouch.bot.chat.Effect;
import org.vouch.bot.chat.Notice;
import org.vouch.bot.chat.Reply;

/// Sends what the bot does and says what became of it, by the table in this package's documentation.
final class Saying {

    private static final Logger log = LoggerFactory.getLogger(Saying.class);
    private static final Duration UNREACHABLE_WAIT = Duration.ofSeconds(5);
    private static final Duration UNNAMED_WAIT = Duration.ofSeconds(30);
    private static final Duration TOKEN_WAIT = Duration.ofMinutes(1);

    private final TelegramClient client;
    private final TelegramAccess access;

    Saying(TelegramClient client, TelegramAccess access) {
        this.client = client;
        this.access = access;
    }

    Delivery deliver(Effect effect) {
        try {
            return switch (effect) {
                case Reply reply -> say(reply);
                case Edit edit -> change(edit);
                case Notice notice ->
                    send(PressAnswer.of(notice), _ -> notice.to().messageId());
            };
        } catch (NumberFormatException e) {
            return new Delivery.Refused("the reply is for a place that is not Telegram's");
        }
    }

    private Delivery say(Reply reply) {
        Delivery said = say(reply, rendering -> send(SpokenMessage.of(reply, rendering), Saying::messageId));
        if (said instanceof Delivery.Delivered && reply.press() != null) {
            endWaiting(reply.press());
        }
        return said;
    }

    private Delivery change(Edit edit) {
        String messageId = edit.to().messageId();
        Delivery changed = say(edit, rendering -> send(ChangedMessage.of(edit, rendering), _ -> messageId));
        if (changed instanceof Delivery.Delivered) {
            endWaiting(edit.press());
        }
        return changed;
    }

    /// Only a nicety, as whoever pressed sees what came of it: nobody waits for the outcome.
    private void endWaiting(String press) {
        try {
            var _ = client.executeAsync(PressAnswer.silent(press));
        } catch (TelegramApiException e) {
            log.debug("Telegram: a press was not answered: {}", e.getClass().getSimpleName());
        }
    }

    private static Delivery say(Effect effect, Function<Rendering, Delivery> send) {
        Rendering rendering = Rendering.of(effect.wording());
        if (rendering.text().isBlank()) {
            return new Delivery.Refused("the reply is empty");
        }
        Delivery emphasised = send.apply(rendering);
        boolean stumbled = emphasised instanceof Delivery.Refused(String why)
                && !rendering.entities().isEmpty()
                && why.toLowerCase(Locale.ROOT).contains("entit");
        return stumbled ? send.apply(rendering.plain()) : emphasised;
    }

    private static String messageId(Message said) {
        return String.valueOf(said.getMessageId());
    }

    /// @param id of the message that the effect now stands as
    private <T extends Serializable> Delivery send(BotApiMethod<T> call, Function<T, String> id) {
        try {
            return new Delivery.Delivered(id.apply(client.executeAsync(call).get()));
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
            case NotAffirmedException notAffirmed -> judge(notAffirmed.answer());
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
