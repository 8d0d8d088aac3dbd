package org.vouch.indexer.export.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes out of a text what its sender did not write for it: quoted lines and the line that introduces them, the
/// signature, the footer of the list. All of it is known by its shape, in any language.
final class OwnWords {

    private static final Pattern QUOTED = Pattern.compile("\\s?\\p{Lu}{0,4}>.*");
    // A blank at the start says that what follows is none of the format.
    private static final Pattern QUOTED_FLOWED = Pattern.compile(">.*");
    private static final Pattern SIGNATURE = Pattern.compile("--\\s?");
    private static final Pattern FOOTER = Pattern.compile("\\s*_{20,}\\s*");
    private static final Pattern DASHED = Pattern.compile("\\s*-{3,}[^-].{0,80}?-{3,}\\s*");
    private static final Pattern HEADER_LIKE = Pattern.compile("\\s*\\*?\\p{L}[\\p{L} -]{1,20}:\\*?\\s.*");
    private static final Pattern INTRODUCING = Pattern.compile(".*[:：]\\*?\\s*");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern BREAKS = Pattern.compile("\\n{3,}");

    private final boolean flowed;
    private final boolean gluing;
    private final List<String> kept = new ArrayList<>();

    private OwnWords(boolean flowed, boolean gluing) {
        this.flowed = flowed;
        this.gluing = gluing;
    }

    /// The sender's own words of `text`.
    ///
    /// @param flowed whether a line that ends in a blank goes on in the next one (RFC 3676)
    /// @param gluing whether that blank is none of the text
    static String of(String text, boolean flowed, boolean gluing) {
        OwnWords words = new OwnWords(flowed, gluing);
        words.keep(text.lines().toList());
        return BREAKS.matcher(words.joined()).replaceAll("\n\n").strip();
    }

    private void keep(List<String> lines) {
        boolean quoting = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isEnd(lines, i)) {
                return;
            }
            boolean quoted = (flowed ? QUOTED_FLOWED : QUOTED).matcher(line).matches();
            if (quoted && !quoting) {
                dropIntroduction();
                kept.add("");
            } else if (!quoted) {
                kept.add(line);
            }
            quoting = quoted;
        }
    }

    /// Whether nothing from this line on was written for this mail.
    private static boolean isEnd(List<String> lines, int i) {
        String line = lines.get(i);
        return SIGNATURE.matcher(line).matches()
                || FOOTER.matcher(line).matches()
                || (DASHED.matcher(line).matches() && isHeader(lines, i + 1));
    }

    private static boolean isHeader(List<String> lines, int from) {
        return lines.stream()
                        .skip(from)
                        .filter(line -> !line.isBlank())
                        .limit(2)
                        .filter(line -> HEADER_LIKE.matcher(line).matches())
                        .count()
                == 2;
    }

    /// Drops "On that day, somebody wrote:", which mail programs break into two lines.
    private void dropIntroduction() {
        int last = kept.size() - 1;
        if (last >= 0 && kept.get(last).isBlank()) {
            last--;
        }
        if (last < 0 || !INTRODUCING.matcher(kept.get(last)).matches()) {
            return;
        }
        boolean whole = DIGIT.matcher(kept.get(last)).find();
        boolean broken = !whole && last > 0 && DIGIT.matcher(kept.get(last - 1)).find();
        int first = broken ? last - 1 : last;
        kept.subList(first, kept.size()).clear();
    }

    private String joined() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < kept.size(); i++) {
            String line = kept.get(i);
            String own = flowed && line.startsWith(" ") ? line.substring(1) : line;
            boolean goesOn = flowed
                    && own.endsWith(" ")
                    && i + 1 < kept.size()
                    && !kept.get(i + 1).isBlank();
            text.append(goesOn && gluing ? own.substring(0, own.length() - 1) : own);
            text.append(goesOn ? "" : "\n");
        }
        return text.toString();
    }
}
