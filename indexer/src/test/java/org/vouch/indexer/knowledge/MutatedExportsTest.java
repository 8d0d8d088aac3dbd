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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
/// `-Dvouch.fuzz.format=Slack` only formats whose name the pattern finds, and `-Dvouch.fuzz.seconds_max=2`
/// how long one mutant may take before it is broken off. The default shows that it works, and bears a machine
/// that is busy.
class MutatedExportsTest {

    private static final int ROUNDS = Integer.getInteger("vouch.fuzz.rounds", 250);
    private static final long SECONDS_MAX = Long.getLong("vouch.fuzz.seconds_max", 30);
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
        System.out.printf("%s: mutants from seed %d%n", format.name(), first);
        long slowest = 0;
        ExecutorService reader = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("reads mutants").factory());
        try {
            for (long seed = first; seed < first + ROUNDS; seed++) {
                Random random = new Random(seed);
                Map<String, byte[]> mutant = mutated(samples.get(random.nextInt(samples.size())), random);
                long begun = System.nanoTime();
                readInTime(reader, format, mutant, seed);
                slowest = Math.max(slowest, System.nanoTime() - begun);
            }
        } finally {
            // One that hangs is left behind.
            reader.shutdownNow();
        }
        System.out.printf(
                "%s: %d mutants of %d samples from seed %d, the slowest took %d ms%n",
                format.name(), ROUNDS, samples.size(), first, slowest / 1_000_000);
    }

    private static void readInTime(ExecutorService reader, ExportFormat format, Map<String, byte[]> mutant, long seed) {
        Future<?> reading = reader.submit(() -> {
            read(format, mutant);
            return true;
        });
        try {
            reading.get(SECONDS_MAX, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            fail(format.name() + " fails on the mutant of seed " + seed, e.getCause());
        } catch (TimeoutException e) {
            fail(format.name() + " takes more than " + SECONDS_MAX + " s for the mutant of seed " + seed, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail("broken off", e);
        }
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
        if (recognised && (mutant.size() == 1 || !format.name().equals("WhatsApp"))) {
            events.accountFor(format.name(), mutant);
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
