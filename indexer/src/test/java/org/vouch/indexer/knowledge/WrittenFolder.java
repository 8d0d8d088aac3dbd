package org.vouch.indexer.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.vouch.indexer.recommendation.Approval;
import org.vouch.indexer.recommendation.Card;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Correction;
import org.vouch.indexer.recommendation.Problem;
import org.vouch.indexer.recommendation.Transcript;

/// A knowledge folder that a test writes on disk, and what is read from it.
final class WrittenFolder {

    static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    private final Path root;

    WrittenFolder(Path root) {
        this.root = root;
    }

    Path path(String name) {
        return root.resolve(name);
    }

    WrittenFolder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    WrittenFolder with(String name, byte[] bytes) {
        try {
            Path file = path(name);
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WrittenFolder withLink(String name, String target) {
        try {
            Path link = path(name);
            Files.createDirectories(link.resolveSibling(""));
            Files.createSymbolicLink(link, Path.of(target));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A zip of `entries`, bytes by name.
    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Listed list() {
        List<Problem> problems = new ArrayList<>();
        List<KnowledgeFile> files = new KnowledgeFolder(root, NOW).list(problems::add);
        return new Listed(files, problems);
    }

    Found read() {
        Listed listed = list();
        Found found = new Found();
        found.problems.addAll(listed.problems());
        listed.files().stream()
                .filter(file -> file.kind() != KnowledgeFile.Kind.EXPORT)
                .forEach(file -> new KnowledgeFolder(root, NOW).read(file, found));
        return found;
    }

    static KnowledgeFile file(Path path, String name) {
        return new KnowledgeFile(
                new CommunityId("circle"), path, name, 0, 0, "Markdown cards (*.md)", KnowledgeFile.Kind.CARDS);
    }

    record Listed(List<KnowledgeFile> files, List<Problem> problems) {

        List<String> names() {
            return files.stream().map(KnowledgeFile::name).toList();
        }

        List<String> complaints() {
            return WrittenFolder.complaints(problems);
        }
    }

    static final class Found implements Contents {

        final List<Card> cards = new ArrayList<>();
        final List<Transcript> transcripts = new ArrayList<>();
        final List<Correction> corrections = new ArrayList<>();
        final List<Approval> approvals = new ArrayList<>();
        final List<Problem> problems = new ArrayList<>();

        @Override
        public void card(Card card) {
            cards.add(card);
        }

        @Override
        public void transcript(Transcript transcript) {
            transcripts.add(transcript);
        }

        @Override
        public void correction(Correction correction) {
            corrections.add(correction);
        }

        @Override
        public void approval(Approval approval) {
            approvals.add(approval);
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem);
        }

        List<String> suggestions() {
            return cards.stream().map(card -> card.opinion().name()).toList();
        }

        /// Each problem as `line: what`.
        List<String> complaints() {
            assertThat(problems).allSatisfy(problem -> assertThat(problem.fix()).endsWith("."));
            return problems.stream()
                    .map(problem -> problem.line() + ": " + problem.what())
                    .toList();
        }
    }

    /// Each problem as `file: what`.
    private static List<String> complaints(List<Problem> problems) {
        assertThat(problems).allSatisfy(problem -> assertThat(problem.fix()).endsWith("."));
        return problems.stream()
                .map(problem -> problem.file() + ": " + problem.what())
                .toList();
    }
}
