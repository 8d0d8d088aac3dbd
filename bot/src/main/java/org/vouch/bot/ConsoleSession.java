package org.vouch.bot;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.answer.Decision;
import org.vouch.bot.chat.ConsoleChat;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.UnusableLedgerException;
import org.vouch.bot.settings.Mode;
import org.vouch.bot.settings.Settings;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.suggestion.Suggestions;

/// The console chat with the bot in it, from the first line to the last.
final class ConsoleSession {

    private static final Duration REPLY_AGE_MAX = Duration.ofMinutes(1);

    private final CommandContext context;
    private final Workplace workplace;
    private final @Nullable String community;
    private final @Nullable Mode mode;
    private final boolean silences;

    /// @param community whose chat it is, as it was typed; null for the default
    /// @param mode      when the bot speaks; null for what the settings say
    /// @param silences  whether the bot says why it is quiet
    ConsoleSession(
            CommandContext context,
            Workplace workplace,
            @Nullable String community,
            @Nullable Mode mode,
            boolean silences) {
        this.context = context;
        this.workplace = workplace;
        this.community = community;
        this.mode = mode;
        this.silences = silences;
    }

    void run() throws IOException, UnusableLedgerException {
        Snapshot snapshot = new IndexUpdate(workplace, context.terminal()).snapshot();
        OpenTalk talk = new OpenTalk();
        // What is said here is of this run alone, and so is its ledger.
        try (Ledger ledger = Ledger.inMemory(workplace.clock());
                LiveSearch search = workplace.liveSearch(snapshot, ledger);
                BackgroundLearning learning = workplace.backgroundLearning(talk);
                BackgroundMeanings telling = workplace.backgroundMeanings();
                SettingsWatch watch = new SettingsWatch(workplace.liveSettings())) {
            CommunityId asked = new CommunityChoice(community, workplace.settings()).among(snapshot.communities());
            learning.start();
            telling.start();
            watch.start();
            chat(asked, search, workplace.spokenWords(talk, _ -> true), ledger, telling);
        }
    }

    private void chat(
            CommunityId asked, LiveSearch search, SpokenWords words, Ledger ledger, BackgroundMeanings telling) {
        Terminal terminal = context.terminal();
        terminal.note("A chat of " + asked + ". Type 'Ana: can anyone recommend …?', /help, or /quit.");
        Clock clock = workplace.clock();
        ConsoleChat.Look look =
                new ConsoleChat.Look(terminal.colours(), terminal.outIsTerminal(), silences, terminal.columns());
        ConsoleChat room = new ConsoleChat(
                context.in(), terminal.out(), look, UUID.randomUUID().toString(), clock);
        // Everybody here types at one keyboard: there is no peer to be waited for.
        Voice voice = new Voice(
                () -> workplace.settings().withoutDelay(), workplace.phrases().book());
        ChatCommands commands = new ChatCommands(
                new Status(
                        () -> "Console chat of " + asked,
                        new ShelfLook(workplace.shelf(), telling::missing),
                        ledger,
                        clock),
                voice,
                ledger,
                new Queue(workplace.shelf()));
        Conversation conversation = new Conversation(
                voice,
                chat -> manners(asked),
                new Knowing(workplace.requests(), Suggestions.english(), search, words),
                commands,
                ledger,
                clock);
        DeliveryLimits limits = new DeliveryLimits(1, REPLY_AGE_MAX);
        try (Presence presence =
                new Presence(room, telling(conversation, room), ledger, new Pace(Pace.Limits.NONE), limits, clock)) {
            presence.run();
        }
    }

    private Manners manners(CommunityId asked) {
        Settings settings = workplace.settings();
        Manners said = ChatManners.of(asked, settings);
        // One person types for many, to try it: nothing that a community should learn.
        return new Manners(asked, mode == null ? said.mode() : mode, said.language(), false);
    }

    private static Decider telling(Conversation conversation, ConsoleChat room) {
        return event -> {
            Decision decision = conversation.apply(event);
            if (decision instanceof Decision.Silence silence) {
                room.silent(silence.detail());
            }
            return decision;
        };
    }
}
