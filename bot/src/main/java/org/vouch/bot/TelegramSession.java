package org.vouch.bot;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vouch.bot.health.HealthDoor;
import org.vouch.bot.learning.LiveTranscripts;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.UnusableLedgerException;
import org.vouch.bot.phrases.Phrases;
import org.vouch.bot.settings.TelegramSettings;
import org.vouch.bot.telegram.MenuCommand;
import org.vouch.bot.telegram.TelegramAccess;
import org.vouch.bot.telegram.TelegramRoom;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.suggestion.Suggestions;

/// The bot in its Telegram groups, from start to stop.
final class TelegramSession {

    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration EVENTS_REMEMBERED = Duration.ofDays(90);
    private static final int CHAT_MESSAGES_PER_SECOND_MAX = 1;
    private static final Logger log = LoggerFactory.getLogger(TelegramSession.class);

    private final CommandContext context;
    private final Workplace workplace;
    private final String token;

    TelegramSession(CommandContext context, Workplace workplace, String token) {
        this.context = context;
        this.workplace = workplace;
        this.token = token;
    }

    /// Returns when the process is told to stop.
    void run() throws IOException, UnusableLedgerException {
        Snapshot snapshot = new IndexUpdate(workplace, context.terminal()).snapshot();
        HealthWatch health = new HealthWatch(workplace.settings(), workplace.clock());
        OpenTalk talk = new OpenTalk();
        Instant forgotten = workplace.clock().instant().minus(EVENTS_REMEMBERED);
        // Closed last, so the process does not end before the rest is closed.
        try (StopSignal stop = new StopSignal();
                Ledger ledger =
                        Ledger.open(workplace.state().resolve("ledger.db"), workplace.clock(), health.ledger());
                LiveSearch search = workplace.liveSearch(snapshot, ledger);
                BackgroundLearning learning = workplace.backgroundLearning(talk);
                BackgroundMeanings telling = workplace.backgroundMeanings();
                SettingsWatch watch = new SettingsWatch(workplace.liveSettings())) {
            ledger.forgetBefore(forgotten);
            learning.start();
            telling.start();
            watch.start();
            listen(search, ledger, talk, new ShelfLook(workplace.shelf(), telling::missing), health, stop);
        }
    }

    private void listen(
            LiveSearch search, Ledger ledger, OpenTalk talk, ShelfLook shelf, HealthWatch watch, StopSignal stop) {
        TelegramSettings telegram = workplace.settings().telegram();
        Voice voice = new Voice(workplace::settings, workplace.phrases().book());
        Phrases phrases = voice.phrases(workplace.settings().conversation().language());
        TelegramRoom room = new TelegramRoom(
                new TelegramAccess(
                        token, telegram.api(), Duration.ofSeconds(telegram.pollTimeoutSeconds()), ANSWER_TIMEOUT),
                ChatCommands.ALL.stream()
                        .map(command -> new MenuCommand(command.name(), phrases.say(command.description())))
                        .toList(),
                workplace.clock());
        Manners.Of manners = new ChatManners(workplace::settings, ledger::formerIds);
        Keeping keeping = new LiveKeeping(
                new LiveTranscripts(workplace.knowledge()),
                voice.book(),
                manners,
                room::mayKeep,
                ledger,
                talk,
                workplace.clock());
        Queue queue = new Queue(workplace.shelf());
        Conversation conversation = new Conversation(
                voice,
                manners,
                new Knowing(
                        workplace.requests(),
                        Suggestions.english(),
                        search,
                        workplace.spokenWords(talk, room::mayKeep)),
                new ChatCommands(
                        new Status(() -> health(room), shelf, ledger, workplace.clock()), voice, ledger, queue),
                ledger,
                workplace.clock());
        Presence presence = new Presence(
                watch.room(room),
                new DecisionLog(conversation),
                ledger,
                keeping,
                new Pace(pace(telegram)),
                limits(telegram),
                workplace.clock());
        stop.closes(presence);
        if (workplace.settings().communities().values().stream()
                .allMatch(community -> community.telegramChats().isEmpty())) {
            log.warn("No chat belongs to a community yet, so only commands are answered. Write /status in a chat to"
                    + " learn its id, and add it to config/vouch.yaml under communities.");
        }
        IntSupplier days = () -> workplace.settings().conversation().outcomeDays();
        try (conversation;
                presence;
                OutcomeRounds outcomes = new OutcomeRounds(
                        room.platform(), room::chatWith, ledger, days, presence::happened, workplace.clock());
                @Nullable HealthDoor _ = watch.open(new VitalSigns(room, shelf, ledger))) {
            outcomes.start();
            presence.run();
        }
    }

    private String health(TelegramRoom room) {
        TelegramRoom.Health health = room.health();
        String lastPoll = health.lastPoll() == null
                ? "never"
                : new Age(health.lastPoll(), workplace.clock().instant()).toString();
        return "Telegram: last poll " + lastPoll + ", failed polls " + health.pollFailures() + ", updates put aside "
                + health.putAside();
    }

    private static Pace.Limits pace(TelegramSettings telegram) {
        return new Pace.Limits(
                CHAT_MESSAGES_PER_SECOND_MAX, telegram.chatMessagesPerMinuteMax(), telegram.messagesPerSecondMax());
    }

    private static DeliveryLimits limits(TelegramSettings telegram) {
        return new DeliveryLimits(telegram.deliveryAttemptsMax(), Duration.ofMinutes(telegram.replyAgeMinutesMax()));
    }
}
