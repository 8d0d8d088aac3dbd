package org.vouch.indexer.exchange;

import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.Message;

/// One message of a reading, with what was made of it.
final class Utterance {

    static final long NO_TIME = Long.MIN_VALUE;
    static final int NOBODY = -1;
    static final int STRANGER = -2;

    final Message message;
    final int place;
    final int author;
    final long second;
    final Said said;
    /// Speakers that it names.
    final int[] named;
    /// Whom it begins by naming: a speaker, nobody or a stranger.
    final int addressee;

    // What was known of its author when it was said.
    int authorMessages;
    int authorPlace = -1;
    long authorSecond = NO_TIME;
    int partner = NOBODY;
    boolean goesOn;

    /// What it says, in the numbers of a candidate; null until it is one.
    int @Nullable [] numbers;

    // What was made of it.
    Talk talk = new Talk();

    int answersPlace = -1;
    int answersAuthor = NOBODY;
    float sure;
    float starts;

    Utterance(Message message, int place, int author, Said said, int[] named, int addressee) {
        this.message = message;
        this.place = place;
        this.author = author;
        this.said = said;
        this.named = named;
        this.addressee = addressee;
        second = message.at() == null ? NO_TIME : message.at().getEpochSecond();
    }

    /// How it names a speaker: 0 not, 1 somewhere, 2 as the one it addresses.
    int names(int speaker) {
        if (addressee == speaker) {
            return 2;
        }
        for (int name : named) {
            if (name == speaker) {
                return 1;
            }
        }
        return 0;
    }
}
