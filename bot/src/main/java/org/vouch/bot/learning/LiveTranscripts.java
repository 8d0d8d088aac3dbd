package org.vouch.bot.learning;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatEvent.MessageEdited;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ChatId;
import org.vouch.indexer.knowledge.LiveFolder;
import org.vouch.indexer.recommendation.CommunityId;

/// What members say, appended to a transcript of each chat in their community's folder: `live/telegram-1001234.jsonl`,
/// one message a line. The folder and the files are made when something is first said.
public final class LiveTranscripts {

    private static final Pattern NOT_FOR_NAMES = Pattern.compile("[^A-Za-z0-9]+");
    private static final String SUFFIX = ".jsonl";

    private final Path knowledge;
    private final Set<LiveFile> unsynced = new LinkedHashSet<>();
    private final Set<Path> newFolders = new LinkedHashSet<>();

    /// @param knowledge the folder of what the communities know
    public LiveTranscripts(Path knowledge) {
        this.knowledge = knowledge;
    }

    /// Appends what was said.
    ///
    /// @param chat    in whose file, which is the first id that the chat had
    /// @param replyTo id of the message that it answers; null when it answers none
    /// @throws IOException when it cannot; then nothing of it was written
    public void add(CommunityId community, ChatId chat, MessageHeard heard, @Nullable String replyTo)
            throws IOException {
        append(community, chat, HeardLine.of(heard, replyTo));
    }

    /// Appends what a message says now.
    ///
    /// @param chat    in whose file, which is the first id that the chat had
    /// @param replyTo id of the message that it answers; null when it answers none
    /// @throws IOException when it cannot; then nothing of it was written
    public void add(CommunityId community, ChatId chat, MessageEdited edited, @Nullable String replyTo)
            throws IOException {
        append(community, chat, HeardLine.of(edited, replyTo));
    }

    private synchronized void append(CommunityId community, ChatId chat, String line) throws IOException {
        Path folder = LiveFolder.of(knowledge, community);
        LiveFile file = new LiveFile(folder.resolve(name(chat)));
        if (!Files.exists(file.path())) {
            Files.createDirectories(folder);
            newFolders.add(folder.resolveSibling(""));
            newFolders.add(folder);
        }
        file.append(line);
        unsynced.add(file);
    }

    /// Returns once all that was appended would survive the machine going down.
    public synchronized void sync() throws IOException {
        for (LiveFile file : List.copyOf(unsynced)) {
            file.sync();
            unsynced.remove(file);
        }
        for (Path folder : List.copyOf(newFolders)) {
            if (Files.isDirectory(folder)) {
                syncNames(folder);
            }
            newFolders.remove(folder);
        }
    }

    /// A file survives by its name, which stands in its folder.
    private static void syncNames(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    private static String name(ChatId chat) {
        return NOT_FOR_NAMES.matcher(chat.toString()).replaceAll("-") + SUFFIX;
    }
}
