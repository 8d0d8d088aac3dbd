package org.vouch.indexer;

import java.util.ArrayList;
import java.util.List;

/// Hears a build and keeps what it heard; may do something as soon as the build began.
final class Heard implements Progress {

    private final Runnable whenBegun;
    private final List<String> files = new ArrayList<>();
    private long bytesTotal;
    private long bytes;
    private int ends;

    Heard() {
        this(() -> {});
    }

    Heard(Runnable whenBegun) {
        this.whenBegun = whenBegun;
    }

    @Override
    public void began(long total) {
        bytesTotal = total;
        whenBegun.run();
    }

    @Override
    public void advanced(String file, long more) {
        files.add(file);
        bytes += more;
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
