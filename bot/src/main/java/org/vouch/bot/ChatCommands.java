package org.vouch.bot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.ConsoleChat;
import org.vouch.bot.chat.Wording;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.phrases.Phrase;
import org.vouch.bot.phrases.Phrases;
import org.vouch.bot.settings.Mode;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;

/// Everything that can be typed to the bot, in one list: what is registered with the platform, what `/help`
/// shows and what is answered come from here.
public final class ChatCommands {

    static final String ASK = "ask";

    /// Those that speak of what a community knows; the conversation itself answers them.
    static final Set<String> OF_COMMUNITIES = Set.of(ASK, Recommending.RECOMMEND, Recommending.WARN);

    private static final String I_KNOW = "iknow";
    private static final String FORGET = "forget";
    private static final String HELP = "help";
    private static final String MODE = "mode";
    private static final String QUEUE = "queue";
    private static final String STATUS = "status";

    /// What Telegram sends when a member opens a chat with the bot.
    private static final String START = "start";

    /// Types away what was chosen by the command before.
    private static final String DEFAULT = "default";

    /// @param name        without its slash
    /// @param description as members read it
    public record Command(String name, Phrase description) {}

    /// In the order in which they are shown.
    public static final List<Command> ALL = List.of(
            new Command(ASK, Phrase.HELP_ASK),
            new Command(Recommending.RECOMMEND, Phrase.HELP_RECOMMEND),
            new Command(Recommending.WARN, Phrase.HELP_WARN),
            new Command(I_KNOW, Phrase.HELP_IKNOW),
            new Command(FORGET, Phrase.HELP_FORGET),
            new Command(HELP, Phrase.HELP_HELP),
            new Command(MODE, Phrase.HELP_MODE),
            new Command(QUEUE, Phrase.HELP_QUEUE),
            new Command(STATUS, Phrase.HELP_STATUS));

    private final Supplier<String> status;
    private final Voice voice;
    private final Ledger ledger;
    private final Knowers knowers;
    private final QueueReply queue;

    /// Where nothing is learned, so that nothing waits for approval.
    ///
    /// @param status how the bot is doing, a line each
    public ChatCommands(Supplier<String> status, Voice voice, Ledger ledger) {
        this(status, voice, ledger, _ -> List.of());
    }

    /// @param status how the bot is doing, a line each
    /// @param held   what of a community waits for approval
    public ChatCommands(
            Supplier<String> status, Voice voice, Ledger ledger, Function<CommunityId, List<ShelfEntry>> held) {
        this.queue = new QueueReply(held, voice);
        this.status = status;
        this.voice = voice;
        this.ledger = ledger;
        this.knowers = new Knowers(ledger);
    }

    /// Whether there is such a command.
    static boolean has(String name) {
        return name.equals(START)
                || ALL.stream().anyMatch(command -> command.name().equals(name));
    }

    /// What to say to a command other than [#OF_COMMUNITIES]; empty when there is no such command and it may be another
    /// bot's.
    Optional<Wording> reply(String name, MessageHeard message, Manners here) {
        Phrases phrases = voice.phrases(here.language());
        return switch (name) {
            case I_KNOW, FORGET -> Optional.of(topic(name, message, here, phrases));
            case HELP, START -> Optional.of(help(message, here));
            case MODE -> Optional.of(isAdmin(message) ? mode(message, here, phrases) : adminsOnly(name, phrases));
            case QUEUE -> Optional.of(isAdmin(message) ? queue.to(message, here) : adminsOnly(name, phrases));
            case STATUS -> Optional.of(isAdmin(message) ? status(message, here) : adminsOnly(name, phrases));
            default ->
                message.toBot()
                        ? Optional.of(Wording.plain(phrases.say(Phrase.NO_COMMAND, "command", name)))
                        : Optional.empty();
        };
    }

    Wording help(MessageHeard message, Manners here) {
        Phrases phrases = voice.phrases(here.language());
        Wording.Builder help = new Wording.Builder().plain(phrases.say(Phrase.HELP));
        ALL.forEach(command ->
                help.plain("\n").bold("/" + command.name()).plain(" — " + phrases.say(command.description())));
        return help.plain("\n" + kept(message, here)).build();
    }

    private String kept(MessageHeard message, Manners here) {
        boolean kept = here.learns() && here.community() != null && !message.isDirect();
        return voice.phrases(here.language()).say(Phrase.KEPT, "kept", Boolean.toString(kept));
    }

    /// The mode that is in force in a chat: an admin's choice there wins over the settings.
    Mode mode(ChatId chat, Manners here) {
        return chosen(chat).orElse(here.mode());
    }

    private Wording topic(String name, MessageHeard message, Manners here, Phrases phrases) {
        @Nullable CommunityId community = here.community();
        if (community == null) {
            return voice.wording(here.language()).noCommunity(message.chat());
        }
        String topic = Knowers.topic(message.text());
        if (topic.isEmpty()) {
            return Wording.plain(phrases.say(Phrase.TOPIC_WANTED, "command", name));
        }
        MemberId member = message.sender().id();
        if (name.equals(I_KNOW)) {
            knowers.add(community, member, topic);
            return Wording.plain(phrases.say(Phrase.KNOWS, "topic", topic));
        }
        String known = Boolean.toString(knowers.remove(community, member, topic));
        return Wording.plain(phrases.say(Phrase.FORGOT, Map.of("topic", topic, "known", known)));
    }

    private Wording mode(MessageHeard message, Manners here, Phrases phrases) {
        String word = message.text().strip();
        if (!word.isEmpty() && !word.equals(DEFAULT) && Mode.of(word).isEmpty()) {
            String modes = String.join(", ", Mode.words()) + ", " + DEFAULT;
            return Wording.plain(phrases.say(Phrase.NO_MODE, "modes", modes));
        }
        if (word.isEmpty()) {
            String inForce = modeInForce(message.chat(), here, phrases);
            return Wording.plain(inForce + "\n" + phrases.say(Phrase.MODES));
        }
        ledger.choices().chooseMode(message.chat(), word.equals(DEFAULT) ? null : word);
        return Wording.plain(modeInForce(message.chat(), here, phrases));
    }

    private String modeInForce(ChatId chat, Manners here, Phrases phrases) {
        Optional<Mode> chosen = chosen(chat);
        return phrases.say(
                Phrase.MODE,
                Map.of(
                        "mode", chosen.orElse(here.mode()).word(),
                        "chosen", Boolean.toString(chosen.isPresent())));
    }

    private Optional<Mode> chosen(ChatId chat) {
        return ledger.choices().mode(chat).flatMap(Mode::of);
    }

    private static Wording adminsOnly(String command, Phrases phrases) {
        return Wording.plain(phrases.say(Phrase.ADMINS_ONLY, "command", command));
    }

    private Wording status(MessageHeard message, Manners here) {
        String mode = modeInForce(message.chat(), here, voice.phrases(here.language()));
        return Wording.plain(
                "This chat: " + message.chat() + "\n" + mode + "\n" + kept(message, here) + "\n" + status.get());
    }

    /// Whoever sits at the console has the files in their hands already.
    private boolean isAdmin(MessageHeard message) {
        return message.chat().equals(ConsoleChat.GROUP)
                || voice.settings().get().telegram().admins().stream()
                        .anyMatch(id -> message.sender().id().value().equals("telegram:" + id));
    }
}
