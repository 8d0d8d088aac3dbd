package org.vouch.indexer.transcript;

import org.vouch.indexer.export.Chat;

/// What one file tells of one chat, part by part.
///
/// @param file number of the file, in the order in which files were heard
/// @param chat as the file calls it
/// @param place where it stands, as a curator would look for it: file, and part where there are several
record Strand(int file, Chat chat, String place) {

    private static final String WORLD = "world";

    /// Within which the ids of its messages mean one message each.
    ///
    /// @param fileName of its file
    String scope(String fileName) {
        return switch (chat.ids()) {
            case WORLD -> WORLD;
            case EXPORT -> String.join("//", fileName, chat.id().isEmpty() ? chat.channel() : chat.id());
            case CHAT -> chat.id().isEmpty() ? place : chat.id();
        };
    }

    /// Whether other exports have the same ids of its messages.
    boolean sharesIds() {
        return switch (chat.ids()) {
            case WORLD -> true;
            case EXPORT -> false;
            case CHAT -> !chat.id().isEmpty();
        };
    }

    /// Whether it says which chat it tells.
    boolean namesChat() {
        return !chat.id().isEmpty();
    }
}
