package org.vouch.indexer.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.PlainText;

/// Who the authors of all exports are. An account is one member, whatever it is called over time; a name is one member
/// in every export and on every card, unless two accounts of one app share it.
final class Members {

    private static final int NAME_CHARACTERS_MAX = 200;

    /// An account as it calls itself in one place.
    private record Called(String app, Author author) {}

    private record Account(String app, String key) {}

    private final Map<Called, Integer> numbers = new HashMap<>();
    private final List<Called> called = new ArrayList<>();
    private final Map<Account, String> nameNow = new HashMap<>();
    private final Map<String, Set<Account>> accountsOfName = new HashMap<>();

    /// The number of `author`, who writes in `app`. Names of an account may change; the last one heard is its name.
    int number(String app, Author author) {
        Called as = new Called(app, author);
        Integer known = numbers.get(as);
        if (known == null) {
            known = called.size();
            numbers.put(as, known);
            called.add(as);
            if (!author.key().isEmpty()) {
                nameNow.put(new Account(app, author.key()), name(author));
            }
        }
        return known;
    }

    /// To be called when everybody has been heard.
    void settle() {
        nameNow.forEach((account, name) ->
                accountsOfName.computeIfAbsent(name, _ -> new HashSet<>()).add(account));
    }

    MemberId member(int number) {
        Called as = called.get(number);
        if (as.author().key().isEmpty()) {
            return new MemberId(name(as.author()));
        }
        Account account = new Account(as.app(), as.author().key());
        String name = nameNow.getOrDefault(account, name(as.author()));
        boolean shared = accountsOfName.getOrDefault(name, Set.of()).stream()
                        .filter(other -> other.app().equals(account.app()))
                        .count()
                > 1;
        return new MemberId(shared ? name + " " + account.key() : name);
    }

    /// What tells `author` apart while messages are compared.
    static String identity(Author author) {
        return author.key().isEmpty() ? name(author) : author.key();
    }

    private static String name(Author author) {
        String name = PlainText.folded(author.name().isBlank() ? author.key() : author.name());
        String some = name.isBlank() ? "?" : name;
        return some.length() > NAME_CHARACTERS_MAX ? some.substring(0, NAME_CHARACTERS_MAX) : some;
    }
}
