package org.vouch.evaluation.importing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vouch.indexer.export.Author;
import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Said;

/// Remembers what is heard, to compare it.
final class Listener implements Hearing {

    private final List<Heard> messages = new ArrayList<>();
    private int problems;

    List<Heard> messages() {
        return messages;
    }

    int problems() {
        return problems;
    }

    @Override
    public void listen(Chat chat, Part part) {}

    @Override
    public void said(Said said) {
        Author author = said.author();
        Instant at = said.at();
        messages.add(Heard.of(
                author.name().isEmpty() ? author.key() : author.name(),
                at == null
                        ? Heard.NO_MINUTE
                        : Duration.ofSeconds(at.getEpochSecond()).toMinutes(),
                said.text()));
    }

    @Override
    public void system(int line) {}

    @Override
    public void problem(Part part, int line, String what, String fix) {
        problems++;
    }
}
