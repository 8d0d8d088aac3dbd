package org.vouch.indexer.export.telegram;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.ExportFormat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Moments;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.RefusedException;

/// `messages.html`, `messages2.html` and so on of Telegram Desktop: each chat is a folder of pages. They say neither
/// who has which id nor which chat it is, which [TelegramJson] does.
public final class TelegramHtml implements ExportFormat {

    @Override
    public String name() {
        return "Telegram HTML";
    }

    @Override
    public boolean recognises(Bundle bundle) throws IOException {
        return !Pages.byFolder(bundle).isEmpty();
    }

    @Override
    public boolean readsFolders() {
        return true;
    }

    @Override
    public void read(Bundle bundle, Conventions conventions, Hearing hearing) throws IOException {
        Map<String, List<Part>> folders = Pages.byFolder(bundle);
        for (List<Part> pages : folders.values()) {
            String channel = folders.size() == 1 ? "" : Pages.title(pages.getFirst());
            Chat chat = new Chat("", channel).withOwnIds();
            PageMessages messages = new PageMessages(chat.channel(), hearing);
            for (Part page : pages) {
                hearing.listen(chat, page);
                read(page, messages, new Moments(page, conventions, hearing), hearing);
            }
        }
    }

    private static void read(Part page, PageMessages messages, Moments moments, Hearing hearing) throws IOException {
        try {
            new PageReader(page, hearing, (message, line) -> messages.take(message, line, moments)).read();
        } catch (RefusedException e) {
            hearing.problem(page, 0, e.what(), e.fix());
        }
    }
}
