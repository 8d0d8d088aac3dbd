package org.vouch.indexer.request;

/// Counts that make no difference have one name.
final class Bucket {

    private static final int EXACT_MAX = 3;
    private static final int[] ENDS = {6, 12, 24};

    private Bucket() {}

    static String of(int count) {
        if (count <= EXACT_MAX) {
            return String.valueOf(count);
        }
        int start = EXACT_MAX + 1;
        for (int end : ENDS) {
            if (count <= end) {
                return start + "-" + end;
            }
            start = end + 1;
        }
        return start + "+";
    }
}
