package org.vouch.indexer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Hears a build and keeps what it heard; may do something as soon as the build began, or when a file was dealt with.
final class Heard implements Progress {

    private final Runnable whenBegun;
    private final Consumer<String> afterFile;
    private final List<String> files = new ArrayList<>();
    private long bytesTotal;
    private long bytes;
    private int ends;

    Heard() {
        this(() -> {});
    }

    Heard(Runnable whenBegun) {
        this(whenBegun, file -> {});
    }

    private Heard(Runnable whenBegun, Consumer<String> afterFile) {
        this.whenBegun = whenBegun;
        this.afterFile = afterFile;
    }

    /// Does something after each file; takes its name.
    static Heard after(Consumer<String> file) {
        return new Heard(() -> {}, file);
    }

    @Override
    public void began(Stage stage, long total) {
        bytesTotal = total;
        whenBegun.run();
    }

    @Override
    public void advanced(String file, long more) {
        files.add(file);
        bytes += more;
        afterFile.accept(file);
    }

    @Override
    public void ended() {
        ends++;
    }

    List<String> files() {
        return files;
    }

    long bytesTotal() {
        return bytesTotal;
    }

    long bytes() {
        return bytes;
    }

    int ends() {
        return ends;
    }
}
