package org.vouch.indexer.export.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouch.indexer.export.Overheard;

class RobustnessTest {

    private static final int ROUNDS = 12;
    private static final String ODD = "\u200E\u2068\u2069<>()[]:\"\0\uD800 \n\r-–,./0123456789年午前amPM٣@#";

    @TempDir
    private Path folder;

    @Test
    void whateverIsChangedInAnExportNothingFails() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("RobustnessTest seed " + seed);
        Random random = new Random(seed);
        List<Path> fixtures;
        try (Stream<Path> files = Files.list(Fixtures.path("utf-16.txt").resolveSibling(""))) {
            fixtures =
                    files.filter(file -> !file.endsWith("utf-16.txt")).sorted().toList();
        }
        for (Path fixture : fixtures) {
            String text = Files.readString(fixture);
            for (int round = 0; round < ROUNDS; round++) {
                Path changed = folder.resolve("chat.txt");
                Files.write(changed, changed(text, random).getBytes(StandardCharsets.UTF_8));

                assertThatEachLineIsReadOnce(Overheard.in(changed, new WhatsApp()), changed);
            }
        }
    }

    private static void assertThatEachLineIsReadOnce(Overheard heard, Path changed) throws IOException {
        List<Integer> begun = new ArrayList<>(heard.system());
        heard.said().forEach(said -> begun.add(said.line()));
        long lines = Files.readString(changed).lines().count() + 1;

        assertThat(begun).doesNotHaveDuplicates().allMatch(line -> line >= 1 && line <= lines);
    }

    private static String changed(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(12); i >= 0; i--) {
            int at = random.nextInt(changed.length());
            char odd = ODD.charAt(random.nextInt(ODD.length()));
            switch (random.nextInt(3)) {
                case 0 -> changed.setCharAt(at, odd);
                case 1 -> changed.insert(at, odd);
                default -> changed.delete(at, Math.min(changed.length() - 1, at + random.nextInt(9)));
            }
        }
        return changed.toString();
    }
}
