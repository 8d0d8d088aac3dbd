package org.vouch.evaluation.invented;

import java.util.List;

/// Somebody who says something in an invented chat. The names are all that a name in a chat can be: with colons,
/// brackets and numbers, in any script, or no name but a phone number. That a name goes on behind `: ` can only be told
/// once it has been seen a few times, so such a member is never a rare one.
///
/// @param number from 1
/// @param name   as a person reads it
/// @param shown  as an app writes it, with the marks that it puts around
public record Member(int number, String name, String shown) {

    /// All of them. Whoever stands further ahead says more.
    public static final List<Member> ALL = List.of(
            plain(1, "Ada Invented"),
            plain(2, "Bo"),
            plain(3, "Carys Example 🚲"),
            plain(4, "Хельга Вымысел"),
            new Member(5, "+00 000 000 005", "\u202A+00\u00A0000\u00A0000\u00A0005\u202C"),
            plain(6, "Dov O'Sample-Smith"),
            new Member(7, "Enid", "~\u202FEnid"),
            plain(8, "هدى مثال"),
            plain(9, "이예시"),
            plain(10, "Jo: the florist"),
            plain(11, "🦊"),
            plain(12, "伊藤 例"),
            plain(13, "Dr. Fay, Ph.D. (example)"),
            new Member(14, "+00 000 000 013", "\u202A+00 000 000 013\u202C"),
            plain(15, "Gus - Plumber"),
            plain(16, "Hal [allotment 12/31]"),
            plain(17, "Ivo:Bakery"),
            plain(18, "I\u0337n\u0338g\u0335a\u0336"),
            plain(19, "kim_the_example 24/7"),
            plain(20, "Lou 10:30 <example>"));

    private static final int PLAIN_MAX = 4;

    /// Those of whom an app can tell something without it looking as if they said it.
    static final List<Member> PLAIN = ALL.subList(0, PLAIN_MAX);

    private static Member plain(int number, String name) {
        return new Member(number, name, name);
    }
}
