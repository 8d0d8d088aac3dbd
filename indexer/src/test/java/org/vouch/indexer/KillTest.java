package org.vouch.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.index.Shelf;
import org.vouch.indexer.index.ShelfWriter;

/// Kills a build, a real process, at many moments; the index is always the last good one, and whole. Each run prints
/// its seed; `-Dvouch.seed=…` repeats it.
@Timeout(180)
class KillTest {

    private static final int KILLS = 25;
    private static final int BUILDS_BEFORE_MAX = 2;
    private static final int MILLIS_AFTER_MAX = 150;
    private static final int NONE = 0;

    @TempDir
    private Path folder;

    @Test
    void anIndexWhoseBuildIsKilledIsTheLastGoodOne() throws Exception {
        long seed = Long.getLong("vouch.seed", System.nanoTime());
        System.out.println("kill test: -Dvouch.seed=" + seed);
        Random random = new Random(seed);
        BuildSite site = new BuildSite(folder);
        int shelved = NONE;
        int unheard = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int built = Math.max(shelved, lastBuiltBeforeAKill(shelved + 1, random));
            shelved = built == NONE ? NONE : onlyGeneration(site);
            assertThat(shelved).isGreaterThanOrEqualTo(built);
            unheard += shelved > built ? 1 : 0;
            assertNextWriterIsLetIn(site);
        }
        System.out.println("kill test: " + shelved + " generations, " + unheard + " kills right after the switch");
        assertThat(shelved).isGreaterThan(NONE);
    }

    /// The one generation that everything on the shelf is of.
    private static int onlyGeneration(BuildSite site) throws Exception {
        List<String> names = site.suggestions("quay", "crane");
        assertThat(names).hasSize(MortalIndexer.FILES * MortalIndexer.CARDS_IN_A_FILE);
        assertThat(names).containsOnly(names.getFirst());
        return Integer.parseInt(names.getFirst().substring(MortalIndexer.NAME.length()));
    }

    private static void assertNextWriterIsLetIn(BuildSite site) throws Exception {
        try (Shelf shelf = site.shelf();
                ShelfWriter writer = shelf.write(false)) {
            assertThat(writer.files()).hasSizeLessThanOrEqualTo(MortalIndexer.FILES);
        }
    }

    /// The last generation that an indexer tells to have built before it is killed, at any moment of its first build
    /// or of a later one.
    private int lastBuiltBeforeAKill(int generation, Random random) throws Exception {
        Process indexer = start(generation);
        try (BufferedReader lines = indexer.inputReader(StandardCharsets.UTF_8)) {
            assertThat(lines.readLine()).isEqualTo(MortalIndexer.READY);
            int built = NONE;
            for (int builds = random.nextInt(BUILDS_BEFORE_MAX + 1); builds > 0; builds--) {
                built = lastBuilt(Stream.of(lines.readLine()));
            }
            assertThat(indexer.waitFor(random.nextInt(MILLIS_AFTER_MAX), TimeUnit.MILLISECONDS))
                    .as("the indexer ended by itself")
                    .isFalse();
            // Killed through its handle, for the process itself would close what it has told.
            assertThat(indexer.toHandle().destroyForcibly()).isTrue();
            indexer.waitFor();
            return Math.max(built, lastBuilt(lines.lines()));
        }
    }

    private static int lastBuilt(Stream<String> lines) {
        return lines.filter(line -> line.startsWith(MortalIndexer.BUILT))
                .mapToInt(line -> Integer.parseInt(line.substring(MortalIndexer.BUILT.length())))
                .max()
                .orElse(NONE);
    }

    private Process start(int generation) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MortalIndexer.class.getName(),
                        folder.toString(),
                        Integer.toString(generation))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
