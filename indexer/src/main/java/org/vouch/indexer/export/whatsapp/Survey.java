package org.vouch.indexer.export.whatsapp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.export.Calendar;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.RefusedException;
import org.vouch.indexer.export.TextLines;
import org.vouch.indexer.export.Unheard;
import org.vouch.indexer.export.Utf8Line;

/// A first look at a whole chat. It tells real headers from those that people paste into their messages: an export is
/// of one style, and only several exports in one file are of several.
final class Survey {

    /// More than this many ways to write a header are not told apart.
    private static final int STYLES_MAX = 8;

    private static final int RUN_HEADERS_MIN = 20;
    private static final int SHARE_PERCENT_MIN = 20;

    private final Calendar calendar;
    private final Header header = new Header();
    private final List<StyleEvidence> styles = new ArrayList<>();
    private @Nullable StyleEvidence last;
    private int headers;
    private boolean begun;
    private boolean beginsWithHeader;

    Survey(Calendar calendar) {
        this.calendar = calendar;
    }

    /// Of the text of `part`.
    static Survey of(Part part, Calendar calendar) throws IOException {
        Survey survey = new Survey(calendar);
        try (TextLines lines = new TextLines(part.glance(), new Unheard())) {
            while (lines.advance()) {
                survey.take(lines.line(), lines.number());
            }
        } catch (RefusedException _) {
            // What comes before it can be read, and whoever reads it comes here again.
            return survey;
        }
        return survey;
    }

    /// Takes the next line in.
    void take(Utf8Line line, int number) {
        boolean isHeader = header.scan(line);
        if (!begun && !line.text().isBlank()) {
            begun = true;
            beginsWithHeader = isHeader;
        }
        if (!isHeader) {
            return;
        }
        StyleEvidence evidence = evidence(header.style());
        if (evidence != null) {
            headers++;
            evidence.add(header, line, number, evidence == last);
            last = evidence;
        }
    }

    private @Nullable StyleEvidence evidence(int style) {
        if (last != null && last.style() == style) {
            return last;
        }
        for (StyleEvidence evidence : styles) {
            if (evidence.style() == style) {
                return evidence;
            }
        }
        if (styles.size() == STYLES_MAX) {
            return null;
        }
        StyleEvidence evidence = new StyleEvidence(style, calendar);
        styles.add(evidence);
        return evidence;
    }

    /// Whether the first line that is not blank is one.
    boolean beginsWithHeader() {
        return beginsWithHeader;
    }

    /// The styles of real headers, the main one first; empty when this is no chat.
    List<StyleEvidence> real() {
        if (styles.isEmpty()) {
            return List.of();
        }
        StyleEvidence main = beginsWithHeader
                ? styles.getFirst()
                : styles.stream()
                        .max(Comparator.comparingInt(StyleEvidence::headers))
                        .orElseThrow();
        List<StyleEvidence> real = new ArrayList<>(List.of(main));
        styles.stream().filter(other -> other != main && isAnotherExport(other)).forEach(real::add);
        return real;
    }

    /// What is pasted is short, and the chat goes on behind it; another export is long, or goes on to the end.
    private boolean isAnotherExport(StyleEvidence evidence) {
        boolean substantial = evidence.headers() * 100L >= (long) headers * SHARE_PERCENT_MIN;
        boolean lasting = evidence.runs() == 1 && evidence == last;
        return substantial && (lasting || evidence.headers() >= evidence.runs() * RUN_HEADERS_MIN);
    }
}
