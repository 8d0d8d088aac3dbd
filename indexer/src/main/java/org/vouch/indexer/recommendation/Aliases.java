package org.vouch.indexer.recommendation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which of several names mean the same suggestion: spellings, short forms, branches and sites of it. What a curator
/// said always wins. Immutable; the order of the names makes no difference.
public final class Aliases {

    /// Of more names than this, only those that a curator speaks of are compared with all others, and those that look
    /// like them; the rest goes by its keys alone.
    private static final int COMPARED_NAMES_MAX = 400;

    private static final int INITIALS_ACROSS_MIN = 3;

    private final Map<String, SuggestionKey> keys = new HashMap<>();
    private final Map<SuggestionKey, SuggestionKey> heads = new HashMap<>();
    private final Map<SuggestionKey, String> reasons = new HashMap<>();
    private final Map<SuggestionKey, String> shown = new LinkedHashMap<>();
    private final Set<SuggestionKey> hidden = new HashSet<>();
    private final List<HiddenName> hiddenNames = new ArrayList<>();
    private final Set<Set<SuggestionKey>> apart = new HashSet<>();
    private final boolean oneExchange;

    private Aliases(Collection<String> names, Collection<Correction> corrections, boolean oneExchange) {
        this.oneExchange = oneExchange;
        correct(corrections);
        Map<SuggestionKey, Name> written = written(names);
        Collection<Name> all = written.values();
        Collection<Name> corrected = corrected(corrections);
        Shortlist shortlist = new Shortlist(oneExchange || corrected.isEmpty() ? all : together(all, corrected));
        compare(written.size() <= COMPARED_NAMES_MAX ? shortlist.names() : near(corrected, shortlist), shortlist);
        if (!hidden.isEmpty()) {
            hideShortForms(written.values(), corrections);
            Stream.concat(corrections.stream().map(Correction::name), names.stream())
                    .filter(this::isHidden)
                    .map(HiddenName::of)
                    .distinct()
                    .forEach(hiddenNames::add);
        }
    }

    /// The fullest name of each key.
    private Map<SuggestionKey, Name> written(Collection<String> names) {
        Map<SuggestionKey, Name> written = new TreeMap<>();
        for (String text : Set.copyOf(names)) {
            Name name = Name.of(text);
            keys.put(text, name.key());
            written.merge(name.key(), name, Name::fuller);
        }
        return written;
    }

    /// The names that curators speak of, each once.
    private static Collection<Name> corrected(Collection<Correction> corrections) {
        Map<SuggestionKey, Name> corrected = new TreeMap<>();
        corrections.stream()
                .flatMap(correction -> Stream.of(correction.name(), correction.other()))
                .filter(text -> !text.isEmpty())
                .map(Name::of)
                .forEach(name -> corrected.putIfAbsent(name.key(), name));
        return corrected.values();
    }

    /// What a curator said of a name is meant for all ways to write it, also when nobody writes it like the curator.
    private static Collection<Name> together(Collection<Name> written, Collection<Name> corrected) {
        Map<SuggestionKey, Name> all = new TreeMap<>();
        written.forEach(name -> all.put(name.key(), name));
        Shortlist shortlist = new Shortlist(Stream.concat(
                        written.stream(), corrected.stream().filter(name -> !all.containsKey(name.key())))
                .toList());
        corrected.stream()
                .filter(name -> shortlist.of(name).stream()
                        .anyMatch(other -> all.containsKey(other.key()) && areLike(name, other)))
                .toList()
                .forEach(name -> all.putIfAbsent(name.key(), name));
        return all.values();
    }

    /// The names that curators speak of, with those that may be like them.
    private static Collection<Name> near(Collection<Name> corrected, Shortlist shortlist) {
        Map<SuggestionKey, Name> near = new TreeMap<>();
        for (Name name : corrected) {
            if (shortlist.has(name)) {
                near.put(name.key(), name);
                shortlist.of(name).stream()
                        .filter(other -> areLike(name, other))
                        .forEach(other -> near.putIfAbsent(other.key(), other));
            }
        }
        return near.values();
    }

    /// Whether one of them may stand for the other.
    private static boolean areLike(Name one, Name other) {
        return Likeness.of(one.spelling(), other.spelling())
                .or(() -> Likeness.of(other.spelling(), one.spelling()))
                .isPresent();
    }

    /// Of names that stand in one exchange, where a single word of a name may be short for it.
    public static Aliases inExchange(Collection<String> names, Collection<Correction> corrections) {
        return new Aliases(names, corrections, true);
    }

    /// Of names that stand in several exchanges about the like: the more of a name is left out, the more it takes.
    public static Aliases across(Collection<String> names, Collection<Correction> corrections) {
        return new Aliases(names, corrections, false);
    }

    /// The same for all names of one suggestion.
    public SuggestionKey of(String name) {
        return head(key(name));
    }

    private SuggestionKey key(String name) {
        @Nullable SuggestionKey known = keys.get(name);
        return known == null ? SuggestionKey.of(name) : known;
    }

    /// The name to show for `name`, if a curator gave one; where that was renamed as well, the last one.
    public Optional<String> shown(String name) {
        return shown.entrySet().stream()
                .filter(rename -> head(rename.getKey()).equals(of(name)))
                .filter(rename -> isLast(rename.getKey(), SuggestionKey.of(rename.getValue())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private boolean isLast(SuggestionKey renamed, SuggestionKey to) {
        return to.equals(renamed) || !shown.containsKey(to);
    }

    /// Whether a curator hid what is meant.
    public boolean isHidden(String name) {
        return hidden.stream().anyMatch(key -> head(key).equals(of(name)));
    }

    /// Whether `text` names something that a curator hid.
    public boolean isHiddenIn(String text) {
        return hiddenNames.stream().anyMatch(name -> name.isIn(text));
    }

    /// Why `name` counts as the same as others, in words; empty when it stands for itself.
    public Optional<String> why(String name) {
        return Optional.ofNullable(reasons.get(key(name)));
    }

    /// The fuller of two ways to write the same: a name before a site, the longer before the shorter.
    public static String fuller(String one, String other) {
        return Name.fuller(Name.of(one), Name.of(other)).text();
    }

    private void correct(Collection<Correction> corrections) {
        for (Correction correction : corrections) {
            if (correction.action() == Correction.Action.NOT_SAME) {
                apart.add(Set.of(correction.key(), correction.otherKey()));
            }
        }
        for (Correction correction : corrections) {
            switch (correction.action()) {
                case SAME, RENAME -> merge(correction.key(), correction.otherKey(), "as a curator says");
                case HIDE -> hidden.add(correction.key());
                case NOT_SAME -> {}
            }
        }
        for (Correction correction : corrections) {
            if (correction.action() == Correction.Action.RENAME) {
                shown.putIfAbsent(correction.key(), correction.other());
            }
        }
    }

    private void compare(Collection<Name> compared, Shortlist shortlist) {
        for (Name name : compared) {
            Map<Name, Likeness> alike = new TreeMap<>();
            for (Name other : shortlist.of(name)) {
                likeness(name.spelling(), other.spelling()).ifPresent(likeness -> alike.put(other, likeness));
            }
            if (isClear(alike.keySet())) {
                alike.forEach((other, likeness) ->
                        merge(name.key(), other.key(), likeness.words() + " " + PlainText.quoted(other.text())));
            }
        }
    }

    private Optional<Likeness> likeness(Spelling one, Spelling other) {
        return Likeness.of(one, other)
                .filter(likeness -> oneExchange
                        || switch (likeness) {
                            case A_SHORTER_FORM -> one.words().size() > 1;
                            case INITIALS -> one.letters().length() >= INITIALS_ACROSS_MIN;
                            case SAME_LETTERS, SAME_BUT_FOR_THE_KIND, A_SITE, A_SLIP -> true;
                        });
    }

    /// Whether all that a name may stand for is one thing: "Al Ahli" is neither the hospital nor the bank when both are
    /// there.
    private boolean isClear(Set<Name> alike) {
        return alike.stream()
                .allMatch(one -> alike.stream()
                        .allMatch(other -> areLike(one, other) && !areApart(head(one.key()), head(other.key()))));
    }

    /// What is short for something hidden is hidden with it, unless a curator speaks of it or it is short for something
    /// else as well.
    private void hideShortForms(Collection<Name> written, Collection<Correction> corrections) {
        Set<SuggestionKey> spokenOf = new HashSet<>();
        List<Name> hiding = new ArrayList<>();
        for (Correction correction : corrections) {
            if (correction.action() == Correction.Action.HIDE) {
                hiding.add(Name.of(correction.name()));
            } else {
                spokenOf.addAll(List.of(head(correction.key()), head(correction.otherKey())));
            }
        }
        List<Name> shorter = written.stream()
                .filter(name -> !spokenOf.contains(head(name.key())) && !isHidden(name.text()))
                .filter(name -> hiding.stream().anyMatch(whole -> isShortFor(name, whole)))
                .filter(name -> written.stream().noneMatch(other -> !isHidden(other.text()) && isShortFor(name, other)))
                .toList();
        shorter.forEach(name -> hidden.add(name.key()));
    }

    /// "Shutter" is short for "Old Shutter", but "Clinic" not for "Bay Clinic".
    private static boolean isShortFor(Name name, Name whole) {
        return Likeness.of(name.spelling(), whole.spelling())
                .filter(likeness -> switch (likeness) {
                    case A_SHORTER_FORM ->
                        whole.spelling().coreLetters().contains(name.spelling().letters());
                    case INITIALS -> name.spelling().letters().length() >= INITIALS_ACROSS_MIN;
                    case SAME_LETTERS, SAME_BUT_FOR_THE_KIND, A_SITE, A_SLIP -> false;
                })
                .isPresent();
    }

    /// Makes two one, unless a curator says that something of the one is not something of the other.
    private void merge(SuggestionKey one, SuggestionKey other, String reason) {
        SuggestionKey first = head(one);
        SuggestionKey second = head(other);
        if (first.equals(second) || areApart(first, second)) {
            return;
        }
        SuggestionKey head = first.compareTo(second) < 0 ? first : second;
        heads.put(first, head);
        heads.put(second, head);
        reasons.putIfAbsent(one, reason);
    }

    private boolean areApart(SuggestionKey first, SuggestionKey second) {
        if (first.equals(second)) {
            return false;
        }
        return apart.stream().anyMatch(pair -> {
            Set<SuggestionKey> heads = new TreeSet<>();
            pair.forEach(key -> heads.add(head(key)));
            return heads.equals(Set.of(first, second));
        });
    }

    private SuggestionKey head(SuggestionKey key) {
        SuggestionKey at = key;
        SuggestionKey above = heads.getOrDefault(at, at);
        while (!above.equals(at)) {
            at = above;
            above = heads.getOrDefault(at, at);
        }
        return at;
    }
}
