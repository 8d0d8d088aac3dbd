package org.vouch.indexer.transcript;

import java.util.List;

/// Makes ids that mean something in their own export only comparable, so that a reply in one export finds its
/// request in another: who said what when takes the place of the number.
final class OwnIds {

    private final List<Strand> strands;
    private final MessageNumbers messages;
    private final Repeats repeats;

    OwnIds(List<Strand> strands, MessageNumbers messages, Repeats repeats) {
        this.strands = strands;
        this.messages = messages;
        this.repeats = repeats;
    }

    /// Replaces them; to do it again changes nothing.
    void replace() {
        if (strands.stream().allMatch(Strand::sharesIds)) {
            return;
        }
        Keys byId = new Keys(messages.size());
        for (int message = 0; message < messages.size(); message++) {
            if (hasOwnId(message)) {
                byId.putIfAbsent(messages.id(message), message);
            }
        }
        for (int message = 0; message < messages.size(); message++) {
            int answered = byId.get(messages.target(message));
            if (answered != Keys.NONE) {
                messages.setTarget(message, shared(answered));
            }
        }
        for (int message = 0; message < messages.size(); message++) {
            if (hasOwnId(message)) {
                messages.setId(message, shared(message));
            }
        }
    }

    private boolean hasOwnId(int message) {
        return messages.id(message) != MessageNumbers.NONE
                && !strands.get(messages.strand(message)).sharesIds();
    }

    private long shared(int message) {
        int repeated = repeats.of(message);
        return repeated == Keys.NONE || messages.id(repeated) == MessageNumbers.NONE
                ? messages.key(message)
                : messages.id(repeated);
    }
}
