package org.vouch.bot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vouch.bot.answer.Decision;
import org.vouch.bot.answer.Decision.Answer;
import org.vouch.bot.answer.Decision.Given;
import org.vouch.bot.answer.Decision.Silence;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatEvent.BotLeft;
import org.vouch.bot.chat.ChatEvent.ChatMoved;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.bot.chat.MessagePlace;
import org.vouch.bot.chat.NotNowException;
import org.vouch.bot.ledger.Decided;
import org.vouch.bot.ledger.Ledger;
import org.vouch.bot.ledger.LedgerException;
import org.vouch.bot.ledger.Owing;
import org.vouch.bot.ledger.Shown;

/// Decides on events and records them with their decisions. Silences change nothing for what comes after them, so a
/// run of messages is recorded at once; an answer is on record before the next event of its chat is decided.
final class Intake {

    /// The kind of silence of an event that could not be decided.
    static final String FAILED = "FAILED";

    private static final int FRAMES_LOGGED_MAX = 5;

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final Keeping keeping;
    private final Decider conversation;
    private final Ledger ledger;
    private final Consumer<ChatId> changed;

    /// @param keeping keeps what is said, if it is to be kept
    /// @param changed told of chats in which something else is owed now
    Intake(Keeping keeping, Decider conversation, Ledger ledger, Consumer<ChatId> changed) {
        this.keeping = keeping;
        this.conversation = conversation;
        this.ledger = ledger;
        this.changed = changed;
    }

    /// Takes events from the front, as far as one record can hold them.
    ///
    /// @return how many
    int take(List<ChatEvent> events) {
        conversation.expect(events);
        Set<String> known = ledger.known(events);
        Run run = new Run();
        for (ChatEvent event : events) {
            if (!run.mayGoOnWith(event)) {
                break;
            }
            try {
                run.add(event, known.contains(event.eventId()) ? null : decide(event));
            } catch (RuntimeException e) {
                if (run.taken == 0) {
                    throw e;
                }
                // What came before it is taken, and it comes first next time.
                break;
            }
        }
        ledger.record(run.decided).forEach(this::follow);
        return run.taken;
    }

    private void follow(Decided news) {
        if (news.owing() != null) {
            changed.accept(news.owing().effect().chat());
        }
        // What was owed in the chat may be given up now, or be owed in another.
        if (news.event() instanceof BotLeft || news.event() instanceof ChatMoved) {
            changed.accept(news.event().chat());
        }
        if (news.event() instanceof ChatMoved moved) {
            changed.accept(moved.to());
        }
    }

    private Decided decide(ChatEvent event) {
        // Before it is recorded: what comes again is kept twice rather than not at all.
        keeping.keep(event);
        try {
            return decided(event, conversation.apply(event));
        } catch (LedgerException | NotNowException e) {
            // The conversation asks others too; the event is not at fault.
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            // Its message may quote what was said, so only where it happened is told.
            String kind = e.getClass().getSimpleName();
            log.atError()
                    .addKeyValue("chat", event.chat())
                    .addKeyValue("event", event.eventId())
                    .addKeyValue("failure", kind)
                    .addKeyValue("at", placeOf(e))
                    .log("An event could not be decided");
            return Decided.silent(event, FAILED, "could not be decided: " + kind);
        }
    }

    /// How a decision is recorded.
    static Decided decided(ChatEvent event, Decision decision) {
        return switch (decision) {
            case Answer answer -> Decided.answered(event, owing(answer), answer.reason());
            case Silence silence -> Decided.silent(event, silence.why().name(), silence.reason());
        };
    }

    static Owing owing(Answer answer) {
        @Nullable Given given = answer.given();
        return new Owing(
                answer.effect(),
                answer.delay(),
                given == null
                        ? null
                        : new Shown(
                                given.answer(), given.community(), given.names(), given.shown(), given.uninvited()));
    }

    private static String placeOf(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .limit(FRAMES_LOGGED_MAX)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
    }

    /// Events that are recorded at once.
    private static final class Run {
        private final List<Decided> decided = new ArrayList<>();
        private final Set<ChatId> answered = new HashSet<>();
        private final Set<MessagePlace> heard = new HashSet<>();
        private boolean plain = true;
        private int taken;

        /// Only plain messages go on, each once, in chats that are owed nothing new.
        boolean mayGoOnWith(ChatEvent event) {
            return taken == 0
                    || (plain
                            && isPlain(event)
                            && !answered.contains(event.chat())
                            && !heard.contains(((MessageHeard) event).place()));
        }

        /// @param what null when the event was known
        void add(ChatEvent event, @Nullable Decided what) {
            taken++;
            plain = isPlain(event);
            if (event instanceof MessageHeard message) {
                heard.add(message.place());
            }
            if (what != null) {
                decided.add(what);
            }
            if (what != null && what.owing() != null) {
                answered.add(event.chat());
            }
        }

        /// Whether no later decision depends on it but by an answer to it.
        private static boolean isPlain(ChatEvent event) {
            return event instanceof MessageHeard message && message.command() == null;
        }
    }
}
