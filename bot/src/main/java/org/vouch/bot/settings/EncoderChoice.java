package org.vouch.bot.settings;

/// Which sentence encoder tells what messages mean.
public enum EncoderChoice {
    /// all-MiniLM-L6-v2 with weights of 8 bits, which comes with Vouch.
    ALL_MINILM_L6_V2_Q,
    /// None: chats are understood by time, turns, people and words alone.
    NONE
}
