package org.vouch.indexer.export;

import java.io.IOException;

/// Something that is not read, on purpose, with what a curator can do about it.
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1;

    private final String fix;

    /// @param what is wrong, without the text of messages
    /// @param fix  what to do about it, as an instruction
    public RefusedException(String what, String fix) {
        super(what);
        this.fix = fix;
    }

    /// What is wrong.
    public String what() {
        return String.valueOf(getMessage());
    }

    /// What to do about it.
    public String fix() {
        return fix;
    }
}
