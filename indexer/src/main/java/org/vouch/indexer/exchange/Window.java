package org.vouch.indexer.exchange;

/// The last utterances of a reading.
final class Window {

    private final Utterance[] ring;
    private int next;
    private int size;

    Window(int sizeMax) {
        ring = new Utterance[sizeMax];
    }

    int size() {
        return size;
    }

    /// @param distance 0 is the last one
    Utterance back(int distance) {
        int at = next - 1 - distance;
        return ring[at < 0 ? at + ring.length : at];
    }

    /// How far back the message with this id is; -1 when it is not there.
    int find(String id) {
        for (int i = 0; i < size; i++) {
            if (back(i).message.id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    void add(Utterance heard) {
        if (size > 0 && back(0).author == heard.author) {
            back(0).goesOn = true;
        }
        ring[next] = heard;
        next = next + 1 == ring.length ? 0 : next + 1;
        size = Math.min(size + 1, ring.length);
    }
}
