package org.vouch.indexer.export;

/// Hears nothing. For a first look at a part, all of which is told when it is read.
public final class Unheard implements Hearing {

    @Override
    public void listen(Chat chat, Part part) {}

    @Override
    public void said(Said said) {}

    @Override
    public void system(int line) {}

    @Override
    public void problem(Part part, int line, String what, String fix) {}
}
