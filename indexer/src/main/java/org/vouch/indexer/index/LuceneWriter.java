package org.vouch.indexer.index;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;

/// Writes through one Lucene writer, whose lock keeps the next one out.
final class LuceneWriter implements ShelfWriter {

    private final Directory directory;
    private final IndexWriter writer;
    private final WritingThreads threads;
    private final Map<String, ShelvedFile> files;

    LuceneWriter(Directory directory, IndexWriter writer) {
        this.directory = directory;
        this.writer = writer;
        this.threads = new WritingThreads(writer);
        this.files = writer.getConfig().getOpenMode() == OpenMode.CREATE
                ? Map.of()
                : CommitNotes.files(CommitNotes.of(writer));
    }

    @Override
    public Map<String, ShelvedFile> files() {
        return files;
    }

    @Override
    public void remove(String file) throws IOException {
        // What was added before is to be gone too.
        threads.await();
        writer.deleteDocuments(new Term(ShelfFields.FILE, file));
    }

    @Override
    public void add(ShelfEntry entry) throws IOException {
        threads.add(entry);
    }

    @Override
    public void hold(ShelfEntry entry) throws IOException {
        writer.addDocument(EntryDocuments.held(entry));
    }

    @Override
    public void apart() throws IOException {
        threads.await();
        writer.flush();
    }

    @Override
    public void commit(Map<String, ShelvedFile> files) throws IOException {
        threads.await();
        do {
            applyDeletions();
            writer.forceMergeDeletes();
            // A merge that was under way meanwhile may have taken deletions along.
        } while (writer.hasDeletions());
        writer.setLiveCommitData(CommitNotes.write(new TreeMap<>(files)).entrySet());
        writer.commit();
    }

    /// Opening a reader is what makes the writer apply deletions; without it they would wait for the commit, and
    /// merging would find nothing to merge away.
    private void applyDeletions() throws IOException {
        DirectoryReader.open(writer).close();
    }

    @Override
    public void close() throws IOException {
        threads.close();
        writer.rollback();
        directory.close();
    }
}
