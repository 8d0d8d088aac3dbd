package org.vouch.bot.chat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// A console chat with the keyboard and the screen in the hands of a test.
@NullMarked
final class ConsoleRig implements Rig {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-14T09:00:00Z"), ZoneOffset.UTC);

    /// Wide enough for nothing to be wrapped.
    static final ConsoleChat.Look PIPED = new ConsoleChat.Look(false, false, true, 1_000_000);

    private final Keyboard keyboard = new Keyboard();
    private final Screen screen = new Screen();
    private final ConsoleChat room;

    ConsoleRig(ConsoleChat.Look look) {
        this.room = new ConsoleChat(keyboard, screen, look, "run", CLOCK);
    }

    @Override
    public ConsoleChat room() {
        return room;
    }

    @Override
    public ChatId group() {
        return ConsoleChat.GROUP;
    }

    @Override
    public @Nullable String thread() {
        return null;
    }

    @Override
    public void say(String member, String text) {
        keyboard.type(member + ": " + text);
    }

    void type(String line) {
        keyboard.type(line);
    }

    void endInput() {
        keyboard.end();
    }

    /// What was shown next, as it was shown.
    String awaitBlock() {
        return screen.awaitBlock();
    }

    @Override
    public Spoken awaitReply() {
        String[] parts = awaitBlock().split("\n", 2);
        String attachedTo = parts[0].substring(parts[0].indexOf(": ") + 2);
        return new Spoken(
                group(), null, attachedTo, parts[1].replaceAll("(?m)^ {4}", "").stripTrailing());
    }

    @Override
    public void close() {
        room.close();
        keyboard.end();
    }

    private static final class Keyboard extends Reader {
        private final BlockingQueue<Optional<String>> typed = new LinkedBlockingQueue<>();
        private Reader line = new StringReader("");

        void type(String text) {
            typed.add(Optional.of(text + "\n"));
        }

        void end() {
            typed.add(Optional.empty());
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count = line.read(buffer, offset, length);
            if (count >= 0) {
                return count;
            }
            try {
                Optional<String> next = typed.take();
                line = new StringReader(next.orElse(""));
                return next.isEmpty() ? -1 : line.read(buffer, offset, length);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }

        @Override
        public void close() {}
    }

    /// Each flush shows one block.
    private static final class Screen extends Writer {
        private final BlockingQueue<String> blocks = new LinkedBlockingQueue<>();
        private final StringWriter block = new StringWriter();

        @Override
        public void write(char[] buffer, int offset, int length) {
            block.write(buffer, offset, length);
        }

        @Override
        public void flush() {
            blocks.add(block.toString());
            block.getBuffer().setLength(0);
        }

        @Override
        public void close() {}

        String awaitBlock() {
            try {
                return Optional.ofNullable(blocks.poll(30, TimeUnit.SECONDS)).orElseThrow();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
