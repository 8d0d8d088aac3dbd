package org.vouch.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vouch.bot.chat.ChatEvent.MessageHeard;
import org.vouch.bot.chat.ConsoleChat;
import org.vouch.bot.chat.Wording;
import org.vouch.bot.phrases.Phrase;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.recommendation.CommunityId;

/// What `/queue` is answered: how much waits for approval; to an admin alone also what.
final class QueueReply {

    private final Function<CommunityId, List<ShelfEntry>> held;
    private final Voice voice;

    /// @param held what of a community waits, earliest first
    QueueReply(Function<CommunityId, List<ShelfEntry>> held, Voice voice) {
        this.held = held;
        this.voice = voice;
    }

    /// @param message of an admin
    Wording to(MessageHeard message, Manners here) {
        if (message.isDirect()) {
            List<ShelfEntry> all = voice.settings().get().communities().keySet().stream()
                    .flatMap(community -> held.apply(community).stream())
                    .toList();
            return listed(all, here);
        }
        @Nullable CommunityId community = here.community();
        if (community == null) {
            return voice.wording(here.language()).noCommunity(message.chat());
        }
        List<ShelfEntry> waiting = held.apply(community);
        // Whoever sits at the console is alone with it.
        return message.chat().equals(ConsoleChat.GROUP) ? listed(waiting, here) : Wording.plain(count(waiting, here));
    }

    private String count(List<ShelfEntry> waiting, Manners here) {
        return voice.phrases(here.language()).say(Phrase.QUEUE, "held", waiting.size());
    }

    /// As many as fit into a reply.
    private Wording listed(List<ShelfEntry> waiting, Manners here) {
        int charactersMax = voice.settings().get().conversation().replyCharactersMax();
        List<String> lines = new ArrayList<>(List.of(count(waiting, here)));
        int characters = lines.getFirst().length();
        for (ShelfEntry one : waiting) {
            String entry = String.join("\n", QueuePage.of(one));
            characters += entry.length() + 1;
            if (characters > charactersMax) {
                break;
            }
            lines.add(entry);
        }
        return Wording.plain(String.join("\n", lines));
    }
}
