package org.vouch.indexer.request;

/// Something that a sentence shows, for which a weight may have been learned.
///
/// @param name of the weight
/// @param from the first word of the sentence that shows it
/// @param to   the word after the last; `from` when it is no matter of words
record Trait(String name, int from, int to) {

    /// A trait of the message that a sentence stands in.
    static Trait ofMessage(String name) {
        return new Trait("m " + name, 0, 0);
    }
}
