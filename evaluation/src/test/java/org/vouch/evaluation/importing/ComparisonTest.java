package org.vouch.evaluation.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouch.evaluation.invented.HeaderFormat;
import org.vouch.evaluation.invented.HeaderFormats;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.ExportFormat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.RefusedException;
import org.vouch.indexer.export.whatsapp.WhatsApp;

class ComparisonTest {

    /// The system property that names the `node_modules` folder in which the peer was installed.
    private static final String PEER = "vouch.import.peer";

    private static final int MESSAGES = 200;
    private static final Rounds ONCE = new Rounds(0, 1);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @MethodSource("org.vouch.evaluation.importing.ComparisonTest#formats")
    void vouchReadsEveryFormatRight(HeaderFormat header) throws IOException {
        Outcome outcome = new Comparison(new WhatsApp(), ONCE, null).of(header, MESSAGES, 7, file());

        assertThat(outcome.ours().misses()).hasToString("");
        assertThat(outcome.ours().perSecond()).isPositive();
        assertThat(file()).isNotEmptyFile();
    }

    static Iterable<HeaderFormat> formats() {
        return HeaderFormats.ALL;
    }

    @Test
    void aReaderThatHearsNothingHasLostEverything() throws IOException {
        Outcome outcome = new Comparison(new Deaf(true), ONCE, null).of(british(), MESSAGES, 7, file());

        assertThat(outcome.ours().misses()).isEqualTo(new Misses(MESSAGES, 0, 0, 0, 0, 0));
        assertThat(outcome.ratio()).isZero();
    }

    @Test
    void aFileThatIsRefusedIsAProblem() throws IOException {
        Outcome outcome = new Comparison(new Deaf(false), ONCE, null).of(british(), MESSAGES, 7, file());

        assertThat(outcome.ours().misses()).isEqualTo(new Misses(MESSAGES, 0, 0, 0, 0, 1));
    }

    @Test
    @EnabledIfSystemProperty(named = PEER, matches = ".+", disabledReason = "no peer is installed")
    void thePeerReadsTheSameFile() throws IOException {
        PeerReader peer = new PeerReader(Path.of(System.getProperty(PEER)), folder, new Rounds(1, 2));
        Outcome outcome = new Comparison(new WhatsApp(), ONCE, peer).of(british(), MESSAGES, 7, file());

        assertThat(outcome.peer()).isNotNull().satisfies(side -> {
            assertThat(side.misses().lost()).isZero();
            assertThat(side.misses().minutes()).isZero();
            assertThat(side.misses().authors()).isLessThan(MESSAGES / 20);
        });
        assertThat(outcome.ratio()).isPositive();
    }

    @Test
    void aPeerThatIsNotInstalledIsNoPeer() {
        assertThatThrownBy(() -> new PeerReader(folder, folder, ONCE).version())
                .isInstanceOf(NoPeerException.class)
                .hasMessage("whatsapp-chat-parser is not installed there");
    }

    private Path file() {
        return folder.resolve("chat.txt");
    }

    private static HeaderFormat british() {
        return HeaderFormats.ALL.getFirst();
    }

    /// Recognises everything, and hears nothing or refuses it.
    private record Deaf(boolean silent) implements ExportFormat {

        @Override
        public String name() {
            return "deaf";
        }

        @Override
        public boolean recognises(Bundle bundle) {
            return true;
        }

        @Override
        public void read(Bundle bundle, Conventions conventions, Hearing hearing) throws RefusedException {
            if (!silent) {
                throw new RefusedException("not for these ears", "Use others.");
            }
        }
    }
}
