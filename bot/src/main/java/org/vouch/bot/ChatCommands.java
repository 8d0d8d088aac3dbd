package org.vouch.bot;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ConsoleChat;
import org.vouch.bot.chat.Wording;
import org.vouch.bot.settings.Settings;

/// Everything that can be typed to the bot, in one list: what is registered with the platform, what `/help`
/// shows and what is answered come from here.
public final class ChatCommands {

    /// The one command that searches; the conversation itself answers it.
    static final String ASK = "ask";

    private static final String HELP = "help";
    private static final String STATUS = "status";

    /// @param name        without its slash
    /// @param description as members read it
    public record Command(String name, String description) {}

    /// In the order in which they are shown.
    public static final List<Command> ALL = List.of(
            new Command(ASK, "what peers here recommended: /ask managed SOC provider"),
            new Command(HELP, "what Vouch does and what you can type"),
            new Command(STATUS, "how Vouch is doing, and this chat's id (admins)"));

    private final Supplier<String> status;

    /// @param status how the bot is doing, a line each
    public ChatCommands(Supplier<String> status) {
        this.status = status;
    }

    /// What to say to a command other than `/ask`; empty when there is no such command and it may be another bot's.
    Optional<Wording> reply(String name, MessageHeard message, Settings settings) {
        return switch (name) {
            case HELP -> Optional.of(help());
            case STATUS -> Optional.of(status(message, settings));
            default -> message.toBot() ? Optional.of(unknown(name)) : Optional.empty();
        };
    }

    Wording help() {
        Wording.Builder help = new Wording.Builder()
                .plain("I answer requests for advice with what peers in this community recommended before, with how "
                        + "many vouch for it or warn against it. I name no people, and stay quiet unless I have "
                        + "something good to say. Speak to me, or type:");
        ALL.forEach(command -> help.plain("\n").bold("/" + command.name()).plain(" — " + command.description()));
        return help.build();
    }

    private static Wording unknown(String name) {
        return Wording.plain("There is no /" + name + ". Type /help to see what there is.");
    }

    private Wording status(MessageHeard message, Settings settings) {
        if (!isAdmin(message, settings)) {
            return Wording.plain("/status is for admins, who are listed in config/vouch.yaml under telegram.admins.");
        }
        return Wording.plain("This chat: " + message.chat() + "\n" + status.get());
    }

    /// Whoever sits at the console has the files in their hands already.
    private static boolean isAdmin(MessageHeard message, Settings settings) {
        return message.chat().equals(ConsoleChat.GROUP)
                || settings.telegram().admins().stream()
                        .anyMatch(id -> message.sender().id().value().equals("telegram:" + id));
    }
}
