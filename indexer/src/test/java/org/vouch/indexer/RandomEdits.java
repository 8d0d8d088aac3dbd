package org.vouch.indexer;

import static org.vouch.indexer.BuildSite.page;
import static org.vouch.indexer.BuildSite.thread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What curators might do to a knowledge folder, at random: few files and few words, so that much collides.
final class RandomEdits {

    static final List<String> COMMUNITIES = List.of("quay", "moor");
    static final List<String> THINGS = List.of("pianos", "sails", "rye bread", "harps", "old masts");

    private static final List<String> NAMES =
            List.of("Bluefin", "Topsail Loft", "Crumb and Sons", "Gullwing Removals", "Catgut Corner");
    private static final List<String> FILES =
            List.of("cards.md", "more/cards.md", "list.csv", "chat.threads.jsonl", "talk.threads.jsonl");
    private static final int ENTRIES_MAX = 4;

    private final BuildSite site;
    private final Random random;

    RandomEdits(BuildSite site, Random random) {
        this.site = site;
        this.random = random;
    }

    /// Does one thing to one file.
    ///
    /// @return what was done
    String edit() throws IOException {
        String file = anyOf(COMMUNITIES) + "/" + anyOf(FILES);
        boolean there = Files.exists(site.path(file));
        return switch (there ? random.nextInt(6) : 0) {
            case 1 -> {
                site.without(file);
                yield "delete " + file;
            }
            case 2 -> {
                String other = anyOf(COMMUNITIES) + "/renamed-" + random.nextInt(2) + suffix(file);
                Files.deleteIfExists(site.path(other));
                Files.createDirectories(Objects.requireNonNull(site.path(other).getParent()));
                Files.move(site.path(file), site.path(other));
                yield "rename " + file + " to " + other;
            }
            case 3 -> {
                site.touch(file, BuildSite.NOW.minusSeconds(random.nextInt(1_000)));
                yield "touch " + file;
            }
            case 4 -> {
                site.with(file, Files.readString(site.path(file)) + "\n- oops\n");
                yield "damage " + file;
            }
            default -> {
                site.with(file, contents(file));
                yield "write " + file;
            }
        };
    }

    private String contents(String file) {
        Stream<Integer> entries =
                IntStream.range(0, random.nextInt(ENTRIES_MAX + 1)).boxed();
        if (file.endsWith(".md")) {
            return entries.map(i -> page(request(), anyOf(NAMES))).collect(Collectors.joining("\n"));
        }
        if (file.endsWith(".csv")) {
            return entries.map(i -> "%s,%s,Wen T.\n".formatted(request(), anyOf(NAMES)))
                    .collect(Collectors.joining("", "request,suggestion,peer\n", ""));
        }
        return entries.map(i -> thread("t" + i, request(), answer())).collect(Collectors.joining());
    }

    private String request() {
        return "Who repairs " + anyOf(THINGS) + " or " + anyOf(THINGS) + "?";
    }

    private String answer() {
        String name = anyOf(NAMES);
        return anyOf(List.of("Try %s, quick and fair", "we took %s and were happy", "Avoid %s", "no idea about %s"))
                .formatted(random.nextBoolean() ? name : name.toLowerCase(Locale.ROOT));
    }

    private <T> T anyOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String suffix(String file) {
        Path name = Path.of(file).getFileName();
        return name.toString().substring(name.toString().indexOf('.'));
    }
}
