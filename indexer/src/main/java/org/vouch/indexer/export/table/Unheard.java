package org.vouch.indexer.export.table;

import org.vouch.indexer.export.Chat;
import org.vouch.indexer.export.Hearing;
import org.vouch.indexer.export.Part;
import org.vouch.indexer.export.Said;

/// For a first look at a part: whatever is wrong will be told when it is read.
final class Unheard implements Hearing {

    @Override
    public void listen(Chat chat, Part part) {}

    @Override
    public void said(Said said) {}

    @Override
    public void system(int line) {}

    @Override
    public void problem(Part part, int line, String what, String fix) {}
}
