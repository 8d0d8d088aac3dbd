package org.vouch.indexer.export.signal;

import java.io.IOException;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.ExportFormat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.JsonEntry;
import org.vouch.indexer.export.JsonLines;
import org.vouch.indexer.export.Part;

/// The chat history that Signal exports: `main.jsonl`, alone or with the files that lie beside it. Only groups
/// are read; what was said between two people stays out, as it is not the community's.
public final class Signal implements ExportFormat {

    @Override
    public String name() {
        return "Signal";
    }

    @Override
    public boolean recognises(Bundle bundle) throws IOException {
        return !JsonLines.beginning(bundle, Signal::isVersion).isEmpty();
    }

    @Override
    public void read(Bundle bundle, Conventions conventions, Hearing hearing) throws IOException {
        for (Part part : JsonLines.beginning(bundle, Signal::isVersion)) {
            read(part, conventions, hearing);
        }
    }

    /// Whether a first line says of which version it is, and when it was made.
    private static boolean isVersion(JsonEntry line) {
        return line.number("version") > 0 && line.number("backupTimeMs") > 0;
    }

    private static void read(Part part, Conventions conventions, Hearing hearing) throws IOException {
        Frames frames = new Frames(part, conventions, hearing);
        JsonLines.read(part, hearing, _ -> true, frame -> {
            frames.take(frame);
            return true;
        });
    }
}
