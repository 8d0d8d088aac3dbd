package org.vouch.indexer;

import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// What becomes of the exports of one chat over time, at random: they grow, are edited, come and go.
final class RandomExports {

    /// Somebody whose name might have a colon in it, for a while.
    private static final String ALWAYS_TO_BO = "Fay";

    private static final List<String> FILES = List.of("quay/a.txt", "quay/b.txt", "quay/c.txt");
    private static final List<String> MEMBERS =
            List.of("Ada", "Bo", "Cem", "Dr: Who", "+00 000 001", "\u200EEli", ALWAYS_TO_BO);
    private static final List<String> NAMES = List.of("Bluefin Movers", "Crumb Bakery", "Topsail Loft");
    private static final List<DateTimeFormatter> LOCALES = List.of(
            header("dd/MM/uuuu, HH:mm' - '"), header("'['dd.MM.uu, HH:mm:ss'] '"), header("M/d/uu, h:mm a' - '"));
    private static final int FIRST_MESSAGES = 1500;
    private static final int MORE_MESSAGES_MAX = 700;

    private final BuildSite site;
    private final Random random;
    private final List<List<String>> chats = new ArrayList<>();
    private boolean variedlyNow;
    private LocalDateTime at = LocalDateTime.parse("2025-09-13T08:00:00");

    RandomExports(BuildSite site, Random random) {
        this.site = site;
        this.random = random;
        LOCALES.forEach(_ -> chats.add(new ArrayList<>()));
        talk(FIRST_MESSAGES);
        export(FILES.getFirst());
    }

    /// Does one thing.
    ///
    /// @return what was done
    String edit() throws Exception {
        String file = FILES.get(random.nextInt(FILES.size()));
        boolean there = Files.exists(site.path(file));
        return switch (there ? random.nextInt(8) : 0) {
            case 1 -> delete(file);
            case 2 -> {
                String text = Files.readString(site.path(file));
                int place = random.nextInt(text.length());
                site.with(file, text.substring(0, place) + "edited" + text.substring(place));
                yield "edit " + file + " at " + place;
            }
            case 3 -> {
                String text = Files.readString(site.path(file));
                int length = text.length() - random.nextInt(text.length() / 10);
                site.with(file, text.substring(0, length));
                yield "cut " + file + " to " + length;
            }
            default -> {
                talk(random.nextInt(MORE_MESSAGES_MAX));
                export(file);
                yield "export to " + file;
            }
        };
    }

    /// The first file stays, so that there is always something to compare.
    private String delete(String file) {
        if (file.equals(FILES.getFirst())) {
            return "spare " + file;
        }
        site.without(file);
        return "delete " + file;
    }

    private void talk(int messages) {
        variedlyNow |= random.nextInt(4) == 0;
        for (int i = 0; i < messages; i++) {
            at = at.plusMinutes(random.nextInt(3) == 0 ? random.nextInt(200) : random.nextInt(2));
            String by = MEMBERS.get(random.nextInt(MEMBERS.size()));
            String text = (by.equals(ALWAYS_TO_BO) && !variedlyNow ? "Bo: " : "") + text(i);
            for (int locale = 0; locale < LOCALES.size(); locale++) {
                chats.get(locale).add(LOCALES.get(locale).format(at) + by + ": " + text + "\n");
            }
        }
    }

    private String text(int number) {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        return switch (random.nextInt(12)) {
            case 0 -> "Can anyone recommend somebody for " + RandomEdits.THINGS.get(random.nextInt(5)) + "?";
            case 1 -> "We took " + name + " and were happy.";
            case 2 -> "Ask " + name.toLowerCase(Locale.ROOT) + ", always fresh";
            case 3 -> "of two\nlines: " + number + "\n";
            case 4 -> "report-" + number + ".pdf (file attached)";
            default -> "all well " + number;
        };
    }

    /// Of the whole chat, or, as a phone forgets, of its end.
    private void export(String file) {
        int which = FILES.indexOf(file);
        List<String> chat = chats.get(random.nextInt(4) == 0 ? random.nextInt(LOCALES.size()) : which);
        int from = which == 0 ? 0 : chat.size() / 2;
        site.with(file, String.join("", chat.subList(from, chat.size())));
    }

    private static DateTimeFormatter header(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.US);
    }
}
