package org.vouch.bot.chat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vouch.bot.chat.ChatEvent.Asked;
import org.vouch.bot.chat.ChatEvent.ButtonPressed;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.indexer.recommendation.MemberId;

/// Several named people in one group, typed line by line:
///
/// - `Ana: can anyone recommend a dentist?` is Ana; a line without a name is the last speaker, at first `You`;
/// - `/ask dentist` and `/help` are commands; `@vouch …` is aimed at the bot;
/// - `@Ben …` and `> …` are aimed at another member, and `>> …` replies to what the bot said last, and
///   `> /recommend …` to what somebody else said last;
/// - `/press 1` presses a button of what the bot said last;
/// - `/quit` ends the chat, as does the end of the input.
public final class ConsoleChat implements ChatRoom {

    /// The one group.
    public static final ChatId GROUP = new ChatId("console", "group");

    /// How the chat is shown.
    ///
    /// @param styled   whether to emphasise with ANSI codes: only for a terminal, and not when `NO_COLOR` is set
    /// @param typed    whether what is typed is seen where the replies appear; if not, each reply repeats the line
    ///                 that it answers
    /// @param silences whether to show why nothing is said
    /// @param columns  a line at most
    public record Look(boolean styled, boolean typed, boolean silences, int columns) {}

    private static final int LINES_WAITING_MAX = 100;
    private static final int RETRY_MILLIS = 200;
    private static final Logger log = LoggerFactory.getLogger(ConsoleChat.class);

    private final BufferedReader in;
    private final ConsolePage page;
    private final Look look;
    private final String run;
    private final Clock clock;
    private final SaidLines said = new SaidLines();
    private final PressableReplies pressable = new PressableReplies();
    private final AtomicInteger replies = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ReentrantLock handing = new ReentrantLock();

    /// An empty one stands for the end.
    private final BlockingQueue<Optional<String>> typed = new LinkedBlockingQueue<>(LINES_WAITING_MAX);

    private String speaker = "You";
    private volatile String lastReply = "";
    private int heard;

    /// @param run part of every id, so that what is said in another run is not taken for a repetition
    public ConsoleChat(Reader in, Writer out, Look look, String run, Clock clock) {
        this.in = new BufferedReader(in);
        this.page = new ConsolePage(out, look.styled(), look.columns());
        this.look = look;
        this.run = run;
        this.clock = clock;
    }

    @Override
    public String platform() {
        return GROUP.platform();
    }

    @Override
    public void listen(Listener listener) {
        // Nothing wakes a thread that reads a terminal, so it is not this one.
        Thread.ofPlatform().daemon().name("console-input").start(this::read);
        listener.caughtUp();
        try {
            boolean more = true;
            while (more) {
                Optional<String> line = typed.take();
                more = line.isPresent() && take(line.get(), listener) && !isClosing();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Delivery deliver(Effect effect) {
        try {
            return new Delivery.Delivered(shown(effect));
        } catch (IOException e) {
            return new Delivery.Unknown("the console cannot be written to");
        }
    }

    private String shown(Effect effect) throws IOException {
        switch (effect) {
            case Reply reply -> {
                String id = run + "-reply-" + replies.incrementAndGet();
                page.show(heading(reply.to().messageId()), reply.wording(), reply.buttons());
                said(id, reply);
                return id;
            }
            case Edit edit -> {
                page.show("(the reply becomes)", edit.wording(), edit.buttons());
                pressable.edited(edit);
            }
            case Notice notice -> page.show("(to whoever pressed, alone)", notice.wording(), Buttons.NONE);
        }
        return effect.to().messageId();
    }

    private void said(String id, Reply reply) {
        lastReply = id;
        if (!reply.buttons().all().isEmpty()) {
            pressable.said(id, reply);
        }
    }

    /// Shows why nothing is said to what was said last, if that is wanted.
    public void silent(String reason) {
        if (look.silences()) {
            note(heading(said.lastId()), "(quiet: " + reason + ")");
        }
    }

    private void note(String heading, String note) {
        try {
            page.show(heading, new Wording.Builder().faint(note).build(), Buttons.NONE);
        } catch (IOException e) {
            log.warn("The console cannot be written to");
        }
    }

    @Override
    public void close() {
        closing.countDown();
        // What is being handed in ends first.
        handing.lock();
        try {
            typed.clear();
            typed.offer(Optional.empty());
        } finally {
            handing.unlock();
        }
    }

    private void read() {
        try {
            for (String line = in.readLine(); line != null && !isClosing(); line = in.readLine()) {
                typed.put(Optional.of(line));
            }
            typed.put(Optional.empty());
        } catch (IOException e) {
            log.warn("The console cannot be read: {}", e.getMessage());
            typed.offer(Optional.empty());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// @return whether the chat goes on
    private boolean take(String line, Listener listener) throws InterruptedException {
        return switch (ConsoleLine.parse(line, speaker)) {
            case ConsoleLine.Quit() -> false;
            case ConsoleLine.Nothing(String name) -> {
                speaker = name;
                yield true;
            }
            case ConsoleLine.Said message -> {
                speaker = message.speaker();
                handIn(event(message), listener);
                yield true;
            }
            case ConsoleLine.Pressed(String name, int number) -> {
                speaker = name;
                Optional<PressableReplies.Pressed> pressed = pressable.at(number);
                if (pressed.isPresent()) {
                    handIn(event(pressed.get()), listener);
                } else {
                    note("", "(there is no button " + number + ")");
                }
                yield true;
            }
        };
    }

    private ButtonPressed event(PressableReplies.Pressed pressed) {
        heard++;
        String id = run + "-" + heard;
        return new ButtonPressed(
                id,
                new MessagePlace(GROUP, null, pressed.replyId()),
                sender(speaker),
                pressed.button().id(),
                id,
                null);
    }

    private static Sender sender(String name) {
        return new Sender(new MemberId(name.toLowerCase(Locale.ROOT)), name, false);
    }

    private MessageHeard event(ConsoleLine.Said message) {
        heard++;
        String id = run + "-" + heard;
        String name = message.speaker();
        String command = message.command() == null ? "" : "/" + message.command() + " ";
        boolean toOther = message.isReply() && !message.toBot();
        MessageHeard heard =
                heard(id, message, toOther ? said.lastOfOthers(sender(name).id()) : null);
        said.add(heard, name + ": " + command + message.text());
        return heard;
    }

    /// @param other what it replies to of somebody else; null when it does not
    private MessageHeard heard(String id, ConsoleLine.Said message, @Nullable MessageHeard other) {
        boolean toReply = message.isReply() && message.toBot() && !lastReply.isEmpty();
        return new MessageHeard(
                id,
                new MessagePlace(GROUP, null, id),
                clock.instant(),
                sender(message.speaker()),
                message.text(),
                message.command(),
                // There is no other bot here.
                message.toBot() || message.command() != null,
                message.toMember(),
                other != null ? other.place().messageId() : toReply ? lastReply : null,
                Provenance.UNKNOWN,
                other == null ? null : new Asked(other.text(), other.at()));
    }

    private void handIn(ChatEvent event, Listener listener) throws InterruptedException {
        while (!isClosing() && !isTaken(event, listener)) {
            closing.await(RETRY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private boolean isTaken(ChatEvent event, Listener listener) {
        handing.lock();
        try {
            if (!isClosing()) {
                listener.heard(event);
            }
            return true;
        } catch (RuntimeException e) {
            log.warn("Event {} is handed in again, as it was not taken: {}", event.eventId(), e.getClass());
            return false;
        } finally {
            handing.unlock();
        }
    }

    private String heading(String messageId) {
        boolean above = look.typed() && messageId.equals(said.lastId());
        return above || messageId.isEmpty() ? "" : said.line(messageId);
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }
}
