package org.vouch.indexer.export.telegram;

import java.io.IOException;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.JsonEntries;
import org.vouch.indexer.export.Moments;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.ShownName;

/// The chats of one `result.json`: the only one, at its root, or those in the lists of `chats` and `left_chats`.
final class ChatsOfPart {

    private final Part part;
    private final JsonEntries json;
    private final Conventions conventions;
    private final Hearing hearing;

    ChatsOfPart(Part part, JsonEntries json, Conventions conventions, Hearing hearing) {
        this.part = part;
        this.json = json;
        this.conventions = conventions;
        this.hearing = hearing;
    }

    void read() throws IOException {
        ChatHead.Draft only = new ChatHead.Draft(true);
        json.object(field -> {
            switch (field) {
                case "chats", "left_chats" -> list();
                default -> chatField(field, only);
            }
        });
    }

    private void list() throws IOException {
        json.object(field -> {
            if (field.equals("list")) {
                json.list(this::chat);
            }
        });
    }

    private void chat() throws IOException {
        ChatHead.Draft draft = new ChatHead.Draft(false);
        json.object(field -> chatField(field, draft));
    }

    private void chatField(String field, ChatHead.Draft draft) throws IOException {
        switch (field) {
            case "name" -> draft.name = ShownName.of(json.text());
            case "type" -> draft.type = ShownName.of(json.text());
            case "id" -> draft.id = ShownName.of(json.text());
            case "messages" -> messages(draft.head());
            default -> {}
        }
    }

    private void messages(ChatHead head) throws IOException {
        ChatMessages messages = new ChatMessages(head, part, new Moments(part, conventions, hearing), hearing);
        json.list(() -> json.entry().ifPresent(message -> {
            if (head.isNoneOfCommunity()) {
                hearing.system(message.line());
            } else {
                messages.take(message);
            }
        }));
    }
}
