package org.vouch.indexer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.BundleInMemory;
import org.vouch.indexer.export.ExportFormat;
import org.vouch.indexer.export.RefusedException;

/// Whatever becomes of an export, reading it ends, fails in no other way than it says, and drops nothing in silence.
///
/// `-Dvouch.fuzz.rounds=100000` is the full size, `-Dvouch.fuzz.seed=S` the mutant that failed, and
/// `-Dvouch.fuzz.format=Slack` only formats whose name the pattern finds; with `-Dvouch.fuzz.seconds_max=2` it also
/// fails
/// when one mutant takes longer than that. The default shows that it works.
class MutatedExportsTest {

    private static final int ROUNDS = Integer.getInteger("vouch.fuzz.rounds", 250);
    private static final long SECONDS_MAX = Long.getLong("vouch.fuzz.seconds_max", Long.MAX_VALUE / 1_000_000_000);
    private static final Pattern FORMATS = Pattern.compile(System.getProperty("vouch.fuzz.format", ""));
    private static final Path SAMPLES = Path.of("src", "test", "resources", "exports");

    static List<ExportFormat> formats() {
        return Formats.all().exports().stream()
                .filter(format -> FORMATS.matcher(format.name()).find())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void aMutatedExportIsReadToItsEndOrSaysWhyNot(ExportFormat format) throws IOException {
        List<Map<String, byte[]>> samples = samples(format);
        assertThat(samples).as("samples of " + format.name()).isNotEmpty();
        long first = Long.getLong("vouch.fuzz.seed", System.nanoTime());
        long slowest = 0;
        for (long seed = first; seed < first + ROUNDS; seed++) {
            Random random = new Random(seed);
            Map<String, byte[]> mutant = mutated(samples.get(random.nextInt(samples.size())), random);
            long begun = System.nanoTime();
            try {
                read(format, mutant);
            } catch (IOException | RuntimeException | AssertionError | StackOverflowError | OutOfMemoryError e) {
                fail(format.name() + " fails on the mutant of seed " + seed, e);
            }
            slowest = Math.max(slowest, System.nanoTime() - begun);
            assertThat(slowest / 1_000_000_000).as("seconds for seed " + seed).isLessThan(SECONDS_MAX);
        }
        System.out.printf(
                "%s: %d mutants of %d samples from seed %d, the slowest took %d ms%n",
                format.name(), ROUNDS, samples.size(), first, slowest / 1_000_000);
    }

    private static void read(ExportFormat format, Map<String, byte[]> mutant) throws IOException {
        Events events = new Events();
        boolean recognised;
        try (Bundle bundle = new BundleInMemory(mutant)) {
            recognised = format.recognises(bundle);
            format.read(bundle, Events.CONVENTIONS, events);
        } catch (RefusedException refusal) {
            assertThat(refusal.what()).isNotBlank();
            assertThat(refusal.fix()).endsWith(".");
            return;
        }
        if (recognised && mutant.size() == 1) {
            events.accountFor(format.name(), mutant.values().iterator().next());
        }
    }

    /// What the format recognises among the samples: a file alone, or a folder of several, by name.
    private static List<Map<String, byte[]>> samples(ExportFormat format) throws IOException {
        List<Map<String, byte[]>> samples = new ArrayList<>();
        try (Stream<Path> entries = Files.walk(SAMPLES, 2)) {
            for (Path entry : entries.sorted().toList()) {
                boolean isFolder = Files.isDirectory(entry);
                if ((isFolder && !format.readsFolders()) || entry.getNameCount() - SAMPLES.getNameCount() < 2) {
                    continue;
                }
                try (Bundle bundle = Bundle.open(entry, _ -> {})) {
                    if (format.recognises(bundle)) {
                        samples.add(files(entry));
                    }
                }
            }
        }
        return samples;
    }

    private static Map<String, byte[]> files(Path entry) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(entry)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(entry.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static Map<String, byte[]> mutated(Map<String, byte[]> sample, Random random) {
        Map<String, byte[]> mutant = new TreeMap<>(sample);
        List<String> names = new ArrayList<>(mutant.keySet());
        String chosen = names.get(random.nextInt(names.size()));
        mutant.computeIfPresent(chosen, (_, bytes) -> new Mutation(random).of(bytes));
        return mutant;
    }
}
