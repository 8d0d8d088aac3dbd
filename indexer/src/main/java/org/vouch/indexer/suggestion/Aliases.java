package org.vouch.indexer.suggestion;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which of the names in one exchange mean the same thing, and the fullest way to write it.
final class Aliases {

    /// More names than this are compared by their keys alone.
    private static final int COMPARED_NAMES_MAX = 400;

    private final Set<String> titles;
    private final Map<String, String> fullest = new HashMap<>();

    Aliases(Collection<Mention> mentions, Set<String> titles) {
        this.titles = titles;
        Map<String, String> written = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            written.merge(mention.key(), mention.name(), (one, other) -> one.length() >= other.length() ? one : other);
        }
        List<Map.Entry<String, List<String>>> names = new ArrayList<>();
        written.forEach((key, name) -> names.add(Map.entry(key, words(name))));
        for (Map.Entry<String, List<String>> name : names) {
            String longer = names.size() > COMPARED_NAMES_MAX ? null : longer(name.getValue(), names);
            fullest.put(name.getKey(), written.getOrDefault(longer == null ? name.getKey() : longer, ""));
        }
    }

    /// The name under which `mention` counts.
    String of(Mention mention) {
        return fullest.getOrDefault(mention.key(), mention.name());
    }

    private List<String> words(String name) {
        if (name.indexOf('.') > 0 && name.indexOf(' ') < 0) {
            return List.of(Forms.bare(Forms.form(Sites.label(name))));
        }
        List<String> words = new ArrayList<>();
        for (String word : name.split("[\\s.]+", -1)) {
            String form = Forms.bare(Forms.form(word));
            if (!form.isEmpty() && !titles.contains(form) && !(form.equals("the") && words.isEmpty())) {
                words.add(form.endsWith("'s") ? form.substring(0, form.length() - 2) : form);
            }
        }
        return words;
    }

    /// The key of the longest name that `words` shorten; null when they shorten none, or several.
    private static @Nullable String longer(List<String> words, List<Map.Entry<String, List<String>>> names) {
        Map.@Nullable Entry<String, List<String>> longest = null;
        for (Map.Entry<String, List<String>> name : names) {
            List<String> candidate = name.getValue();
            if (!shortens(words, candidate)) {
                continue;
            }
            if (longest != null
                    && !shortens(longest.getValue(), candidate)
                    && !shortens(candidate, longest.getValue())) {
                return null;
            }
            if (longest == null || candidate.size() > longest.getValue().size()) {
                longest = name;
            }
        }
        return longest == null ? null : longest.getKey();
    }

    private static boolean shortens(List<String> words, List<String> longer) {
        int size = words.size();
        if (size == 0) {
            return false;
        }
        if (longer.size() > size) {
            return longer.subList(0, size).equals(words)
                    || longer.subList(longer.size() - size, longer.size()).equals(words)
                    || (size == 1 && isInitials(words.getFirst(), longer));
        }
        return longer.size() == size && longer.equals(words);
    }

    private static boolean isInitials(String word, List<String> longer) {
        if (word.length() != longer.size() || word.length() < 2) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (longer.get(i).charAt(0) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
