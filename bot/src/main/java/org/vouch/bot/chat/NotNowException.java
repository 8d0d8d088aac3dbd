package org.vouch.bot.chat;

/// An event cannot be taken now, and that is not its fault: what it would be stored in fails. For the log; holds no
/// text of messages.
public final class NotNowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// @param why holds nothing that was said
    public NotNowException(String why, Throwable cause) {
        super(why, cause);
    }

    /// @param why holds nothing that was said
    public NotNowException(String why) {
        super(why);
    }

    /// Why it must wait.
    public String why() {
        return String.valueOf(getMessage());
    }
}
