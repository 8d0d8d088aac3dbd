package org.vouch.indexer;

import java.util.Map;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.index.ShelfWriter;
import org.vouch.indexer.index.ShelvedFile;

/// Takes what a check finds and keeps none of it.
final class Nowhere implements ShelfWriter {

    @Override
    public Map<String, ShelvedFile> files() {
        return Map.of();
    }

    @Override
    public void remove(String file) {}

    @Override
    public void add(ShelfEntry entry) {}

    @Override
    public void hold(ShelfEntry entry) {}

    @Override
    public void apart() {}

    @Override
    public void commit(Map<String, ShelvedFile> files) {}

    @Override
    public void close() {}
}
