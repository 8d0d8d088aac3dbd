package org.vouch.indexer.recommendation;

/// What a curator decided on an exchange that was heard live.
///
/// @param request id of its request
/// @param given   whether it may be told; else it is forgotten
public record Approval(String request, boolean given) {

    /// @throws IllegalArgumentException when the id is blank
    public Approval {
        if (request.isBlank()) {
            throw new IllegalArgumentException("an approval is of something");
        }
    }
}
