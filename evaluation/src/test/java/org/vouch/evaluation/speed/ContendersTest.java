package org.vouch.evaluation.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfEntry;
import org.vouch.indexer.index.Snapshot;
import org.vouch.indexer.index.Synonyms;

class ContendersTest {

    private static final Path CONFIG = Path.of("..", "config", "vouch.yaml");

    @TempDir
    private Path folder;

    private Course course = new Course(1, 1, Path.of(""), Path.of(""), CONFIG);

    @BeforeEach
    void lay() {
        course = new Course(7, 500, folder, Path.of(""), CONFIG);
    }

    @Test
    void theBareLoopWritesAsManyDocumentsAsTheShelfHas() throws Exception {
        new ShelfIndexing().run(course);
        new BareIndexing().run(course);

        assertThat(documents(ShelfIndexing.folder(course)))
                .isEqualTo(documents(BareIndexing.folder(course)))
                .isGreaterThan(500);
    }

    @Test
    void theTableHoldsTheSameDocuments() throws Exception {
        new TableIndexing().run(course);
        new BareIndexing().run(course);

        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("table.sqlite"));
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT (SELECT count(*) FROM documents),"
                                + " (SELECT count(*) FROM documents WHERE documents MATCH 'title: recommend')")) {
            assertThat(rows.getInt(1)).isEqualTo(documents(BareIndexing.folder(course)));
            assertThat(rows.getInt(2)).isPositive();
        }
    }

    @Test
    void whoeverIsAskedFindsSomething() throws Exception {
        new ShelfIndexing().run(course);
        new BareIndexing().run(course);

        assertThat(new ShelfAsking().run(course).get("found")).isPositive();
        assertThat(new BareAsking().run(course).get("found")).isPositive();
    }

    @Test
    void whoeverIsAskedByMeaningTooFindsSomethingOnVectorsThatAreMadeOnce() throws Exception {
        new ShelfIndexing().run(course);
        new BareIndexing().run(course);

        assertThat(new MeaningAsking().run(course).get("found")).isPositive();
        assertThat(new BareParts().run(course)).isNotEmpty();
        assertThat(new MeaningAsking().run(course).get("found")).isPositive();
    }

    @Test
    void theLastFileInAHundredIsReplaced() throws Exception {
        Map<String, Double> figures = new Changing().run(course);

        assertThat(figures).containsOnlyKeys("full", "changed");
        Corpus corpus = Corpus.of(course);
        List<String> before = new ArrayList<>();
        corpus.each(entries -> entries.forEach(entry -> before.add(entry.title())));
        List<ShelfEntry> changed = corpus.changed(corpus.files() - 1);
        assertThat(changed).isNotEmpty().noneMatch(entry -> before.contains(entry.title()));
        try (Shelf shelf = Shelf.in(ShelfIndexing.folder(course), Synonyms.none());
                Snapshot snapshot = shelf.snapshot()) {
            assertThat(snapshot.files()).hasSize(corpus.files());
        }
        assertThat(new ShelfAsking().run(course).get("found")).isPositive();
    }

    @Test
    void eachTextIsEncoded() throws Exception {
        Course few = new Course(7, 3, folder, Path.of(""), CONFIG);
        Texts.write(few);

        assertThat(Texts.read(few)).hasSize(3).doesNotContain("");
        assertThat(new Encoding().run(few).get("per second")).isPositive();
    }

    @Test
    void whatIsSaidComesFromACorpusWhenThereIsOne() throws Exception {
        Path text = Files.writeString(folder.resolve("text.txt"), "the lamp of the lighthouse\n\n");
        List<ShelfEntry> entries = new ArrayList<>();

        Corpus.of(new Course(7, 20, folder, text, CONFIG)).each(entries::addAll);

        assertThat(entries).isNotEmpty().allMatch(entry -> entry.title().contains("lighthouse"));
    }

    @Test
    void aContenderIsGivenItsCourseByArguments() {
        assertThat(Course.parse(course.format())).isEqualTo(course);
    }

    private static int documents(Path index) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(index))) {
            return reader.numDocs();
        }
    }
}
