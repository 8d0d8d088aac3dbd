package org.vouch.indexer.knowledge;

import org.vouch.indexer.recommendation.PlainText;
import org.vouch.indexer.recommendation.Stance;

/// A card as its curator wrote it, before anybody has looked whether it holds. Text that is not there is empty.
///
/// @param topic      what the request belongs to
/// @param request    what was asked
/// @param suggestion what is offered
/// @param peer       name of the one who speaks
/// @param when       a day, a month or a year
/// @param stance     for or against
/// @param reason     why
/// @param link       to where it was said
/// @param line       where the card begins, counted from 1
record CardDraft(
        String topic,
        String request,
        String suggestion,
        String peer,
        String when,
        Stance stance,
        String reason,
        String link,
        int line) {

    CardDraft {
        topic = PlainText.line(topic);
        request = PlainText.line(request);
        suggestion = PlainText.line(suggestion);
        peer = PlainText.line(peer);
        when = PlainText.line(when);
        reason = PlainText.line(reason);
        link = PlainText.line(link);
    }
}
