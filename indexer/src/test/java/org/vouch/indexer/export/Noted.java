package org.vouch.indexer.export;

import java.util.List;

/// Hears nothing but problems, as `line: what`.
record Noted(List<String> problems) implements Hearing {

    @Override
    public void listen(Chat chat, Part part) {}

    @Override
    public void said(Said said) {}

    @Override
    public void system(int line) {}

    @Override
    public void problem(Part part, int line, String what, String fix) {
        problems.add(line + ": " + what);
    }
}
