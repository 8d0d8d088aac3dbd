package org.vouch.indexer.suggestion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a community is known to call by name, and what it only writes like one. Immutable.
public final class Names {

    /// No name is known.
    public static final Names NONE = new Names(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    private static final int BEGINNING_CHARACTERS = 3;

    private final Set<String> called;
    private final Set<String> beginnings;
    private final Set<String> everywhere;
    private final Set<String> ordinary;
    private final Set<String> members;
    private final Set<String> onCards;

    /// @param called     keys of names
    /// @param everywhere keys of names that stand in so many exchanges that they suggest nothing: a city
    /// @param ordinary   lower-case words that are mostly written without a capital
    /// @param members    keys of those who speak
    /// @param onCards    keys of names that a curator wrote: they are names however they are written
    private Names(
            Collection<String> called,
            Collection<String> everywhere,
            Collection<String> ordinary,
            Collection<String> members,
            Collection<String> onCards) {
        this.called = Set.copyOf(called);
        beginnings = called.stream().map(Names::beginning).collect(Collectors.toUnmodifiableSet());
        this.everywhere = Set.copyOf(everywhere);
        this.ordinary = Set.copyOf(ordinary);
        this.members = Set.copyOf(members);
        this.onCards = Set.copyOf(onCards);
    }

    /// What was learned from what people wrote.
    static Names learned(
            Collection<String> called,
            Collection<String> everywhere,
            Collection<String> ordinary,
            Collection<String> members) {
        return new Names(called, everywhere, ordinary, members, Set.of());
    }

    /// The names on cards: each is one, however it is written in an answer.
    public static Names of(Collection<String> names) {
        Set<String> keys = names.stream().map(Forms::key).collect(Collectors.toSet());
        return new Names(keys, Set.of(), Set.of(), Set.of(), keys);
    }

    /// What is known here or there. What one of them calls by name is a suggestion wherever it stands.
    public Names plus(Names other) {
        Set<String> together = union(called, other.called);
        Set<String> common = union(everywhere, other.everywhere);
        common.removeAll(together);
        Set<String> speakers = union(members, other.members);
        speakers.removeAll(together);
        return new Names(together, common, union(ordinary, other.ordinary), speakers, union(onCards, other.onCards));
    }

    /// SHA-256, in hexadecimal, of all that is known: the same knowledge reads an exchange the same way.
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Set<String> part : List.of(called, everywhere, ordinary, members, onCards)) {
                for (String key : new TreeSet<>(part)) {
                    digest.update(key.getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) '\n');
                }
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /// Whether a name may begin with a word; most words begin none, and telling so is quick.
    boolean mayBegin(String word) {
        return word.length() < BEGINNING_CHARACTERS || beginnings.contains(beginning(word));
    }

    boolean isCalled(String key) {
        return called.contains(key);
    }

    boolean isOnCard(String key) {
        return onCards.contains(key);
    }

    boolean isEverywhere(String key) {
        return everywhere.contains(key);
    }

    boolean isOrdinary(String form) {
        return ordinary.contains(form);
    }

    /// Whether this is somebody who speaks in the community, and nothing else of that name is known.
    boolean isMember(String key) {
        return members.contains(key);
    }

    private static String beginning(String key) {
        return key.substring(0, Math.min(BEGINNING_CHARACTERS, key.length()));
    }

    private static Set<String> union(Set<String> here, Set<String> there) {
        Set<String> all = new HashSet<>(here);
        all.addAll(there);
        return all;
    }
}
