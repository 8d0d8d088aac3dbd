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
    public static final Names NONE = new Names(Set.of(), Set.of(), Set.of(), Set.of());

    private static final int BEGINNING_CHARACTERS = 3;

    private final Set<String> called;
    private final Set<String> beginnings;
    private final Set<String> everywhere;
    private final Set<String> ordinary;
    private final Set<String> members;

    /// @param called     keys of names
    /// @param everywhere keys of names that stand in so many exchanges that they suggest nothing: a city
    /// @param ordinary   lower-case words that are mostly written without a capital
    /// @param members    keys of those who speak
    Names(
            Collection<String> called,
            Collection<String> everywhere,
            Collection<String> ordinary,
            Collection<String> members) {
        this.called = Set.copyOf(called);
        beginnings = called.stream().map(Names::beginning).collect(Collectors.toUnmodifiableSet());
        this.everywhere = Set.copyOf(everywhere);
        this.ordinary = Set.copyOf(ordinary);
        this.members = Set.copyOf(members);
    }

    /// The names on cards: each is one, however it is written in an answer.
    public static Names of(Collection<String> names) {
        return new Names(names.stream().map(Forms::key).toList(), Set.of(), Set.of(), Set.of());
    }

    /// What is known here or there. What one of them calls by name is a suggestion wherever it stands, and however the
    /// other writes it.
    public Names plus(Names other) {
        Set<String> together = union(called, other.called);
        Set<String> common = union(everywhere, other.everywhere);
        common.removeAll(together);
        Set<String> speakers = union(members, other.members);
        speakers.removeAll(together);
        return new Names(
                together, common, union(without(ordinary, other.called), without(other.ordinary, called)), speakers);
    }

    /// SHA-256, in hexadecimal, of all that is known: the same knowledge reads an exchange the same way.
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Set<String> part : List.of(called, everywhere, ordinary, members)) {
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

    private static Set<String> without(Set<String> words, Set<String> names) {
        Set<String> left = new HashSet<>(words);
        left.removeAll(names);
        return left;
    }

    private static Set<String> union(Set<String> here, Set<String> there) {
        Set<String> all = new HashSet<>(here);
        all.addAll(there);
        return all;
    }
}
