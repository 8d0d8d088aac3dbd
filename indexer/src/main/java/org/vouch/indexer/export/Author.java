package org.vouch.indexer.export;

/// Who said something, as the export names them.
///
/// @param key  the app's own id of the account, which stays when the name changes; empty where an export has only names
/// @param name as shown in the chat; a phone number where it has no name
/// @param bot  whether it is a program
public record Author(String key, String name, boolean bot) {

    /// @throws IllegalArgumentException when there is neither a key nor a name
    public Author {
        if (key.isBlank() && name.isBlank()) {
            throw new IllegalArgumentException("somebody has an id or a name");
        }
    }

    /// A person of whom only the name is known.
    public static Author named(String name) {
        return new Author("", name, false);
    }
}
