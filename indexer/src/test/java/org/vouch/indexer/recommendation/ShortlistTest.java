package org.vouch.indexer.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ShortlistTest {

    private static final List<String> NAMES = List.of(
            "Mossvault",
            "Al Tarnbox Hospital",
            "Quill National Exchange",
            "Northlight & Sons",
            "Dr. Otterby Clinic",
            "Reed Safe",
            "Fernlight Bäckerei",
            "Blue Harbour Movers at Northtown");

    @Test
    void whatHasNothingInCommonIsNotCompared() {
        Name moss = Name.of("Mossvault");
        Name quill = Name.of("Quill Exchange");

        assertThat(new Shortlist(List.of(moss, quill)).of(moss)).isEmpty();
    }

    /// Prints its seed; `-Dvouch.seed=…` repeats it.
    @RepeatedTest(20)
    void whateverIsAlikeIsCompared() {
        long seed = Long.getLong("vouch.seed", System.nanoTime());
        System.out.println("names alike: -Dvouch.seed=" + seed);
        Random random = new Random(seed);
        Set<Name> names = new TreeSet<>();
        for (int i = 0; i < 60; i++) {
            names.add(Name.of(written(NAMES.get(random.nextInt(NAMES.size())), random)));
        }
        Shortlist shortlist = new Shortlist(names);

        for (Name one : names) {
            assertThat(shortlist.of(one))
                    .containsAll(names.stream()
                            .filter(other -> !other.equals(one)
                                    && Likeness.of(one.spelling(), other.spelling())
                                            .isPresent())
                            .toList());
        }
    }

    /// One of the ways in which people write a name.
    private static String written(String name, Random random) {
        int at = 1 + random.nextInt(name.length() - 2);
        String[] words = name.split(" ", -1);
        return switch (random.nextInt(10)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + name.charAt(at) + name.substring(at);
            case 2 -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
            case 3 -> name.replace('a', 'e');
            case 4 -> "www." + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".example";
            case 5 -> words[0];
            case 6 -> words[words.length - 1];
            case 7 -> name.replaceAll("(\\w)\\w*\\W*", "$1");
            case 8 -> name + " Hospital";
            default -> name;
        };
    }
}
