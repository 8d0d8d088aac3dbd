package org.vouch.indexer.recommendation;

import java.util.regex.Pattern;

/// One group of peers: the wall that nothing leaks through. Its id is the name of its folder under the knowledge
/// folder.
///
/// @param value letters, digits, `.`, `_` and `-`, beginning with a letter or a digit; 64 characters at most
public record CommunityId(String value) implements Comparable<CommunityId> {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

    /// @throws IllegalArgumentException when `value` has not the form of a community id
    public CommunityId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a community id: '" + value + "'");
        }
    }

    /// Whether `value` may name a community.
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(CommunityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
