package org.vouch.indexer.request;

/// Words that tell something about a message.
///
/// @param kind         what they tell
/// @param weight       how sure they are, 0 to 1
/// @param questionOnly whether they count in a sentence that ends with a question mark alone
/// @param phrase       the words
/// @param written      the phrase as it stands in the language file
record Cue(Kind kind, double weight, boolean questionOnly, Phrase phrase, String written) {

    enum Kind {
        /// The sentence asks peers for advice.
        ASK,
        /// The sentence speaks of asking without doing so: offers, adverts, reports.
        OFFER,
        /// The message may be about something else: errors, rules, talk.
        DOUBT,
        /// The sentence is open to everybody in the chat.
        OPEN
    }
}
