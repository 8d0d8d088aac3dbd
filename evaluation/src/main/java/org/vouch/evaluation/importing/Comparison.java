package org.vouch.evaluation.importing;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.evaluation.importing.Outcome.Side;
import org.vouch.evaluation.invented.HeaderFormat;
import org.vouch.evaluation.invented.InventedChat;
import org.vouch.evaluation.invented.WhatsAppTranscript;
import org.vouch.indexer.export.ExportFormat;

/// Has the same file read by Vouch and by the peer, each as it is made to be used: Vouch hands over one message after
/// the
/// other, the peer all of them at once. Both read from the disk in every round, and are told nothing of the order of
/// dates. What is measured is the time that a processor works for their process, with all that goes on in it: that is
/// what one core can do, whatever else the machine does meanwhile.
public final class Comparison {

    private final OurReader ours;
    private final @Nullable PeerReader peer;

    /// @param peer null when only Vouch reads
    public Comparison(ExportFormat ours, Rounds rounds, @Nullable PeerReader peer) {
        this.ours = new OurReader(ours, rounds);
        this.peer = peer;
    }

    /// Writes an export of so many `messages` to `file`, as `header` does, and has it read.
    public Outcome of(HeaderFormat header, int messages, long seed, Path file) throws IOException {
        WhatsAppTranscript transcript = new WhatsAppTranscript(header);
        InventedChat chat = transcript.chat(messages, seed);
        try (Writer out = Files.newBufferedWriter(file)) {
            transcript.write(chat, out);
        }
        Reading byUs = ours.read(file);
        @Nullable Reading byPeer = peer == null ? null : peer.read(file);
        List<Truth> truth = Truth.of(chat);
        return new Outcome(header.name(), messages, side(truth, byUs), byPeer == null ? null : side(truth, byPeer));
    }

    private static Side side(List<Truth> truth, Reading reading) {
        return new Side(
                Misses.between(truth, reading.messages(), reading.problems()), truth.size() / reading.seconds());
    }
}
