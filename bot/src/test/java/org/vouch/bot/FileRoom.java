package org.vouch.bot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.vouch.bot.chat.ChatEvent;
import org.vouch.bot.chat.ChatRoom;
import org.vouch.bot.chat.Delivery;
import org.vouch.bot.chat.Effect;
import org.vouch.bot.chat.Events;

/// A platform in a folder that outlives the process: `events` to hear, how many of them were `confirmed`, and what was
/// `delivered`. Like a real one, it hands in again what was not confirmed, and a little more.
@NullMarked
final class FileRoom implements ChatRoom {

    static final String EVENTS = "events";
    static final String CONFIRMED = "confirmed";
    static final String DELIVERED = "delivered";

    private static final int HANDED_IN_AGAIN = 2;

    private final Path folder;
    private final Steps steps;

    FileRoom(Path folder, Steps steps) {
        this.folder = folder;
        this.steps = steps;
    }

    @Override
    public String platform() {
        return "fake";
    }

    @Override
    public void listen(Listener listener) {
        List<String> events = lines(EVENTS);
        int confirmed = lines(CONFIRMED).size();
        for (String line : events.subList(Math.max(0, confirmed - HANDED_IN_AGAIN), events.size())) {
            listener.heard(event(line));
            steps.reach("taken " + line);
            append(CONFIRMED, line);
        }
    }

    @Override
    public Delivery deliver(Effect effect) {
        String id = effect.to().messageId();
        steps.reach("before sending " + id);
        append(DELIVERED, id);
        steps.reach("after sending " + id);
        return new Delivery.Delivered("said-" + id);
    }

    @Override
    public void close() {}

    /// A line is `chat id`.
    private static ChatEvent event(String line) {
        int space = line.indexOf(' ');
        return Events.message(Events.chat(line.substring(0, space)), line.substring(space + 1));
    }

    private List<String> lines(String file) {
        try {
            Path path = folder.resolve(file);
            return Files.exists(path) ? Files.readAllLines(path) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void append(String file, String line) {
        try (FileChannel channel = FileChannel.open(
                folder.resolve(file), StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
