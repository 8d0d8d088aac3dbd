package org.vouch.bot.ledger;

import java.util.ArrayList;
import java.util.List;

/// The name of a suggestion that a chat has been shown, and where.
///
/// @param page how many suggestions come before the page on which it stands, or [#GONE] when another stands there now
/// @param rank of the suggestion, counted from 0, or [#GONE]
public record ShownName(String name, int page, int rank) {

    static final int GONE = -1;

    boolean isGone() {
        return page == GONE;
    }

    private ShownName gone() {
        return new ShownName(name, GONE, GONE);
    }

    /// The names of a page, in their order.
    static List<ShownName> page(int from, List<String> names) {
        List<ShownName> shown = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            shown.add(new ShownName(names.get(i), from, from + i));
        }
        return shown;
    }

    /// What has been shown once another page is, in place of what that page was before. No name is lost, and those
    /// that were shown earlier stand earlier.
    static List<ShownName> with(List<ShownName> before, int from, List<String> names) {
        List<ShownName> all = new ArrayList<>();
        for (ShownName one : before) {
            int at = one.page() == from ? names.indexOf(one.name()) : -1;
            if (at >= 0) {
                all.add(new ShownName(one.name(), from, from + at));
            } else {
                all.add(one.page() == from ? one.gone() : one);
            }
        }
        page(from, names).stream().filter(one -> !all.contains(one)).forEach(all::add);
        return withoutNeedless(all);
    }

    /// A name that is gone is kept only where nothing else tells that it was shown so early.
    private static List<ShownName> withoutNeedless(List<ShownName> all) {
        List<ShownName> needed = new ArrayList<>();
        for (ShownName one : all) {
            if (!one.isGone() || needed.stream().noneMatch(other -> other.name().equals(one.name()))) {
                needed.add(one);
            }
        }
        return needed;
    }
}
