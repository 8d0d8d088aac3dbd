package org.vouch.indexer.suggestion;

/// A place in a sentence where something is named.
///
/// @param first place of its first token
/// @param end   place after its last token
/// @param name  as written
/// @param key   what it is looked up by
/// @param known whether the community calls it by name, or it is an address or handle
record Spot(int first, int end, String name, String key, boolean known) {

    int words() {
        return end - first;
    }
}
