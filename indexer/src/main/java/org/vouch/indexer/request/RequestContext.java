package org.vouch.indexer.request;

/// What surrounds a message.
///
/// @param toMember whether it is aimed at one member, by a mention for instance
/// @param reply    whether it replies to something that somebody else said, or is said soon after they asked
/// @param earlier  the latest request of its author that this may follow up, as it was read; empty when there is none
public record RequestContext(boolean toMember, boolean reply, String earlier) {

    /// Nothing is known.
    public static final RequestContext NONE = new RequestContext(false, false, "");
}
