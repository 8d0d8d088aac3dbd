package org.vouch.indexer.export.signal;

import java.io.IOException;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.ExportFormat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.JsonLines;
import org.vouch.indexer.export.Part;

/// The chat history that Signal exports: `main.jsonl`, alone or with the files that lie beside it. Only groups are
/// read;
/// what was said between two people stays out, as it is not the community's.
public final class Signal implements ExportFormat {

    @Override
    public String name() {
        return "Signal";
    }

    @Override
    public boolean recognises(Bundle bundle) throws IOException {
        for (Part part : bundle.parts()) {
            if (isExport(part)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(Bundle bundle, Conventions conventions, Hearing hearing) throws IOException {
        for (Part part : bundle.parts()) {
            // What lies beside it are the files that people attached.
            if (isExport(part)) {
                read(part, conventions, hearing);
            }
        }
    }

    /// Whether its first line says of which version it is, and when it was made.
    private static boolean isExport(Part part) throws IOException {
        return JsonLines.first(part)
                .filter(line -> line.number("version") > 0 && line.number("backupTimeMs") > 0)
                .isPresent();
    }

    private static void read(Part part, Conventions conventions, Hearing hearing) throws IOException {
        Frames frames = new Frames(part, conventions, hearing);
        JsonLines.read(part, hearing, _ -> true, frame -> {
            frames.take(frame);
            return true;
        });
    }
}
