package org.vouch.indexer.export.whatsapp;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vouch.indexer.export.Bundle;
import org.vouch.indexer.export.Calendar;
import org.vouch.indexer.export.Conventions;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Utf8Line;

/// Which parts of a bundle are chats. The rest is what people sent each other, among it perhaps other chats.
///
/// @param chats      in the order of the bundle
/// @param passedOver look like chats too, but stand beside one with its media, as a document that somebody sent
record ChatParts(List<Part> chats, List<Part> passedOver) {

    private static final String USUAL_NAME = "_chat.txt";
    private static final int HEADERS_MIN = 3;

    /// Never a chat, and many: opening them all would take long.
    private static final Set<String> MEDIA = Set.of(
            "jpg", "jpeg", "png", "webp", "gif", "heic", "mp4", "mov", "3gp", "mkv", "opus", "ogg", "m4a", "mp3", "aac",
            "amr", "wav", "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "zip", "apk", "was");

    ChatParts {
        chats = List.copyOf(chats);
        passedOver = List.copyOf(passedOver);
    }

    /// A part that begins as a chat does.
    private record Candidate(Part part, boolean beginsWithHeader, double share) {

        private static final Comparator<Candidate> BEST = Comparator.comparing(Candidate::beginsWithHeader)
                .thenComparingDouble(Candidate::share)
                .thenComparingLong(candidate -> candidate.part().bytes());

        private boolean hasUsualName() {
            return part.name().toLowerCase(Locale.ROOT).endsWith(USUAL_NAME);
        }
    }

    /// Those of `bundle`. Of a folder with media in it only one part is a chat.
    static ChatParts of(Bundle bundle) throws IOException {
        Map<String, List<Candidate>> byFolder = new TreeMap<>();
        Map<String, Boolean> hasMedia = new TreeMap<>();
        for (Part part : bundle.parts()) {
            boolean media = MEDIA.contains(extension(part.name()));
            hasMedia.merge(folder(part.name()), media, Boolean::logicalOr);
            if (!media) {
                byFolder.computeIfAbsent(folder(part.name()), _ -> new ArrayList<>())
                        .addAll(candidate(part));
            }
        }
        List<Part> chats = new ArrayList<>();
        List<Part> passedOver = new ArrayList<>();
        byFolder.forEach((folder, candidates) -> {
            List<Part> chosen = chosen(candidates, hasMedia.getOrDefault(folder, false));
            chats.addAll(chosen);
            candidates.stream()
                    .map(Candidate::part)
                    .filter(part -> !chosen.contains(part))
                    .forEach(passedOver::add);
        });
        return new ChatParts(chats, passedOver);
    }

    private static List<Part> chosen(List<Candidate> candidates, boolean single) {
        List<Candidate> usual =
                candidates.stream().filter(Candidate::hasUsualName).toList();
        List<Candidate> left = usual.isEmpty() ? candidates : usual;
        return left.stream()
                .sorted(
                        single
                                ? Candidate.BEST.reversed()
                                : Comparator.comparing(each -> each.part().name()))
                .limit(single ? 1 : Long.MAX_VALUE)
                .map(Candidate::part)
                .toList();
    }

    private static List<Candidate> candidate(Part part) throws IOException {
        String head = part.head();
        // Nothing here depends on when that is.
        Survey survey = new Survey(new Calendar(Conventions.unsaid(Instant.EPOCH), ChatText.YEAR_MIN));
        int lines = 0;
        int named = 0;
        Header header = new Header();
        for (String text : (Iterable<String>) head.lines()::iterator) {
            Utf8Line line = Utf8Line.of(text);
            lines += text.isBlank() ? 0 : 1;
            survey.take(line, lines);
            named += header.scan(line) && Prefix.colon(line, header.textStart()) >= 0 ? 1 : 0;
        }
        int headers = survey.real().stream().mapToInt(StyleEvidence::headers).sum();
        boolean few = headers > 0 && survey.beginsWithHeader() && (named > 0 || headers < HEADERS_MIN);
        boolean many = headers >= HEADERS_MIN && named > 0;
        return few || many
                ? List.of(new Candidate(part, survey.beginsWithHeader(), (double) headers / lines))
                : List.of();
    }

    private static String folder(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
