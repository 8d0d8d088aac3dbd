package org.vouch.evaluation.importing;

import java.io.IOException;

/// The peer cannot be asked.
public final class NoPeerException extends IOException {

    private static final long serialVersionUID = 1;

    private final String fix;

    NoPeerException(String what, String fix) {
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
