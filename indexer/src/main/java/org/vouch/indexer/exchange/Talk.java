package org.vouch.indexer.exchange;

import java.util.Arrays;

/// Messages that answer one another, as far as was judged. Holds counts and none of the messages.
final class Talk {

    private static final int MEMBERS_MAX = 16;

    private int[] members = new int[4];
    private int memberCount;
    int size;

    // What one message sees of it, counted anew for each.
    int seenFrom = -1;
    int later;
    int byAuthor;
    int byAddressee;
    float content;

    void add(int author) {
        size++;
        for (int i = 0; i < memberCount; i++) {
            if (members[i] == author) {
                return;
            }
        }
        if (memberCount < MEMBERS_MAX) {
            if (memberCount == members.length) {
                members = Arrays.copyOf(members, 2 * memberCount);
            }
            members[memberCount++] = author;
        }
    }

    int members() {
        return memberCount;
    }

    /// Begins to count for the message at `place`.
    void seeFrom(int place) {
        if (seenFrom != place) {
            seenFrom = place;
            later = 0;
            byAuthor = 0;
            byAddressee = 0;
            content = 0;
        }
    }
}
