package org.vouch.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.exchange.Exchanges;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.index.ShelvedFile;
import org.vouch.indexer.index.ShelvedStretch;
import org.vouch.indexer.knowledge.Contents;
import org.vouch.indexer.knowledge.KnowledgeFile;
import org.vouch.indexer.knowledge.KnowledgeFolder;
import org.vouch.indexer.knowledge.LiveFolder;
import org.vouch.indexer.meaning.Encoder;
import org.vouch.indexer.recommendation.Approval;
import org.vouch.indexer.recommendation.Card;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.Correction;
import org.vouch.indexer.recommendation.Exchange;
import org.vouch.indexer.recommendation.Problem;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.recommendation.SuggestionKey;
import org.vouch.indexer.recommendation.Transcript;
import org.vouch.indexer.request.Requests;
import org.vouch.indexer.suggestion.NameCollector;
import org.vouch.indexer.suggestion.Names;
import org.vouch.indexer.suggestion.Suggestions;
import org.vouch.indexer.transcript.Stretch;

/// From a file of the knowledge folder to entries for the shelf: cards are taken as they are written,
/// transcripts are taken apart into exchanges, and their answers read for suggestions.
final class Understanding {

    /// Changes whenever the same words would make something else of the same file, so that it is read again.
    private static final String VERSION = "8";

    /// Marks a file with problems, so that it is read, and they are reported, in every build until they are mended.
    private static final String WITH_PROBLEMS = "!";

    /// Stands for the hash of a file that cannot be read; trying to read it tells why.
    static final String UNREADABLE = "?";

    private final KnowledgeFolder folder;
    private final Requests requests = Requests.english();
    private final Suggestions suggestions;
    private final Exchanges exchanges;
    private final Understood understood;
    private final Approvals approvals;
    private final Map<CommunityId, Names> namesOnCards = new HashMap<>();
    private final Map<CommunityId, List<Correction>> corrections = new HashMap<>();
    private final Set<CommunityId> namesIncomplete = new HashSet<>();

    /// Learns what each community calls by name on its cards, and what its curators say of names.
    ///
    /// @param encoder    of what messages mean; null when they are understood without it
    /// @param understood hears each exchange
    /// @param approvals  learns what curators decided
    Understanding(
            KnowledgeFolder folder,
            List<KnowledgeFile> files,
            @Nullable Encoder encoder,
            Understood understood,
            Approvals approvals) {
        this.folder = folder;
        this.understood = understood;
        this.approvals = approvals;
        exchanges = new Exchanges(requests, encoder);
        suggestions = Suggestions.english(encoder);
        for (KnowledgeFile file : files) {
            if (isCurated(file)) {
                namesOnCards.merge(file.community(), namesIn(file), Names::plus);
                if (hash(file).equals(UNREADABLE)) {
                    namesIncomplete.add(file.community());
                }
            }
        }
    }

    /// The same as long as reading `file` again would give the same entries.
    String fingerprint(KnowledgeFile file) {
        return contentsPart(file) + (isCurated(file) ? "" : namesPart(file.community()));
    }

    /// The same as long as reading all of `exports` again would give the same entries.
    ///
    /// @param exports     each with its hash, all of one community
    /// @param conventions by which they are read
    String fingerprint(Map<KnowledgeFile, String> exports, Conventions conventions) {
        String read = exports.entrySet().stream()
                .map(export -> export.getKey().name() + " " + export.getKey().format() + " " + export.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
        String by = conventions.zone() + " " + conventions.dateOrder();
        CommunityId community = exports.keySet().iterator().next().community();
        return fingerprint(community, sha256(read + "\n" + by), approvals.fingerprint(community, ids -> ids));
    }

    /// The same as long as the same file would be read the same way by `conventions`.
    String readingFingerprint(Conventions conventions) {
        return String.join(" ", VERSION, conventions.zone().toString(), String.valueOf(conventions.dateOrder()));
    }

    /// The same as long as reading a stretch again would give the same entries.
    String fingerprint(CommunityId community, Stretch stretch) {
        boolean live = stretch.stands(file -> LiveFolder.holds(community, file));
        return fingerprint(
                community, stretch.fingerprint(), live ? approvals.fingerprint(community, stretch::told) : "");
    }

    private String fingerprint(CommunityId community, String said, String approved) {
        return String.join(
                        "-",
                        VERSION,
                        requests.fingerprint(),
                        exchanges.fingerprint(),
                        suggestions.fingerprint(),
                        said,
                        namesPart(community))
                + (approved.isEmpty() ? "" : "-" + sha256(approved));
    }

    /// Whether the entries made from `file` earlier are better than what reading it now would give: it cannot be
    /// read, or only with a part of the names on the cards. A disk that fails for a while must not cost knowledge.
    ///
    /// @param before of the file when the entries were made
    boolean wouldLose(KnowledgeFile file, String fingerprint, ShelvedFile before) {
        boolean namesMissing = !isCurated(file) && namesAreIncomplete(file.community());
        return fingerprint.contains(UNREADABLE)
                || (namesMissing && before.fingerprint().startsWith(contentsPart(file)));
    }

    /// Whether some of the cards of `community` cannot be read, so that names are missing.
    boolean namesAreIncomplete(CommunityId community) {
        return namesIncomplete.contains(community);
    }

    private String contentsPart(KnowledgeFile file) {
        return String.join("-", VERSION, requests.fingerprint(), suggestions.fingerprint(), hash(file), "");
    }

    private String namesPart(CommunityId community) {
        return namesOnCards(community).fingerprint() + correctionsPart(community);
    }

    /// Of the corrections that count within an exchange; the others are made when somebody asks, and what they hide is
    /// a name among others here.
    private String correctionsPart(CommunityId community) {
        String said = corrections(community).stream()
                .filter(correction -> correction.action() != Correction.Action.HIDE)
                .map(Correction::toString)
                .sorted()
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? "" : "-" + sha256(said);
    }

    private List<Correction> corrections(CommunityId community) {
        return corrections.getOrDefault(community, List.of());
    }

    /// For what is in `file`; [#UNREADABLE] when it cannot be read.
    String hash(KnowledgeFile file) {
        try {
            return folder.hash(file);
        } catch (IOException e) {
            return UNREADABLE;
        }
    }

    /// Whether it is a curator's own word: cards, corrections or approvals.
    private static boolean isCurated(KnowledgeFile file) {
        return switch (file.kind()) {
            case CARDS, ALIASES, APPROVALS -> true;
            case THREADS, EXPORT -> false;
        };
    }

    /// Hands the entries of `file`, which is no export, to `shelf`, and what is wrong with it to `problems`.
    ShelvedFile read(KnowledgeFile file, String fingerprint, Shelving shelf, Consumer<FileReport> reports)
            throws IOException {
        Names names =
                isCurated(file) ? Names.NONE : namesOnCards(file.community()).plus(namesInAnswers(file));
        FileEntries entries =
                new FileEntries(file.name(), requests, exchanges, exchange -> offered(exchange, names), shelf);
        try {
            folder.read(file, entries);
            entries.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        reports.accept(entries.tally().report(file, ZoneOffset.UTC, entries.problems()));
        return new ShelvedFile(
                        marked(fingerprint, entries.problems()),
                        file.bytes(),
                        file.modified(),
                        entries.exchanges(),
                        entries.recommendations())
                .correcting(entries.corrections());
    }

    /// What to remember of a file with `problems`.
    static String marked(String fingerprint, List<Problem> problems) {
        return problems.isEmpty() ? fingerprint : fingerprint + WITH_PROBLEMS;
    }

    /// Hands the entries of a stretch of a chat to `shelf`, and those that a curator has to approve to `held`, if they
    /// offer something.
    ///
    /// @param name that the entries go by
    ShelvedStretch read(String name, Transcript said, String fingerprint, Shelving shelf, Shelving held)
            throws IOException {
        List<Exchange> found = exchanges.in(said);
        List<Exchange> open = found.stream().filter(approvals::isOpen).toList();
        List<Exchange> told =
                found.stream().map(approvals::told).flatMap(Optional::stream).toList();
        FileEntries entries = read(name, told, said.community(), shelf);
        FileEntries _ = read(name, open, said.community(), entry -> {
            if (entry.recommendations().stream().anyMatch(one -> !one.opinions().isEmpty())) {
                held.add(entry);
            }
        });
        return new ShelvedStretch(name, fingerprint, entries.exchanges(), entries.recommendations());
    }

    private FileEntries read(String name, List<Exchange> found, CommunityId community, Shelving shelf)
            throws IOException {
        NameCollector collector = suggestions.collector();
        found.forEach(collector::add);
        Names names = namesOnCards(community).plus(collector.names());
        FileEntries entries = new FileEntries(name, requests, exchanges, exchange -> offered(exchange, names), shelf);
        try {
            found.forEach(entries::exchange);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return entries;
    }

    private List<Recommendation> offered(Exchange exchange, Names names) {
        List<Correction> said = corrections(exchange.community());
        List<Recommendation> offered = suggestions.read(exchange, names, said);
        understood.exchange(exchange, offered, () -> suggestions.grounds(exchange, names, said));
        return offered;
    }

    private Names namesOnCards(CommunityId community) {
        return namesOnCards.getOrDefault(community, Names.NONE);
    }

    /// A first reading of the whole file, for what is written like a name in one answer may be written
    /// carelessly in another.
    private Names namesInAnswers(KnowledgeFile file) {
        NameCollector collector = suggestions.collector();
        folder.read(file, new Listener() {
            @Override
            public void transcript(Transcript transcript) {
                exchanges.in(transcript).forEach(collector::add);
            }
        });
        return collector.names();
    }

    /// The names that a curator wrote; what they say of names is kept.
    private Names namesIn(KnowledgeFile file) {
        List<String> names = new ArrayList<>();
        List<Correction> said = corrections.computeIfAbsent(file.community(), _ -> new ArrayList<>());
        folder.read(file, new Listener() {
            @Override
            public void card(Card card) {
                names.add(card.opinion().name());
            }

            @Override
            public void approval(Approval approval) {
                approvals.add(file.community(), approval);
            }

            @Override
            public void correction(Correction correction) {
                said.add(correction);
                if (correction.action() == Correction.Action.HIDE) {
                    // In full it is found and hidden; a part of it might be shown.
                    Stream.of(correction.name())
                            .filter(Understanding::hasSeveralWords)
                            .forEach(names::add);
                } else {
                    names.add(correction.name());
                    names.add(correction.other());
                }
            }
        });
        return Names.of(names);
    }

    /// Whether more than one word of a name counts: "Some Ltd" would make a name of each "some".
    private static boolean hasSeveralWords(String name) {
        SuggestionKey key = SuggestionKey.of(name);
        return Stream.of(name.strip().split("\\s+", -1))
                .noneMatch(word -> SuggestionKey.of(word).equals(key));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Hears what it wants of a file; the problems are reported when its entries are read.
    private abstract static class Listener implements Contents {

        @Override
        public void card(Card card) {}

        @Override
        public void transcript(Transcript transcript) {}

        @Override
        public void correction(Correction correction) {}

        @Override
        public void approval(Approval approval) {}

        @Override
        public void problem(Problem problem) {}
    }
}
