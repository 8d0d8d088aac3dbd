package org.vouch.indexer.index;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vouch.indexer.recommendation.CommunityId;
import org.vouch.indexer.recommendation.MemberId;
import org.vouch.indexer.recommendation.Recommendation;
import org.vouch.indexer.recommendation.Source;

/// One exchange as it lies on the shelf: what was asked, and what each peer recommended.
///
/// @param community       whose it is; it is found by nobody else
/// @param file            of the knowledge folder that it came from
/// @param id              unique within its community
/// @param title           the request in short
/// @param text            the rest of the request; may be empty
/// @param topics          what the request belongs to
/// @param asker           who asked; null when nobody knows
/// @param at              when it was asked; null when nobody knows
/// @param source          where it was asked
/// @param recommendations one a peer's answer, earliest first
public record ShelfEntry(
        CommunityId community,
        String file,
        String id,
        String title,
        String text,
        List<String> topics,
        @Nullable MemberId asker,
        @Nullable Instant at,
        Source source,
        List<Recommendation> recommendations) {

    private static final String BEFORE_REQUEST = "#";

    /// The id of the entry of a request, one of many in `file`.
    ///
    /// @param request its id
    public static String idOf(String file, String request) {
        return file + BEFORE_REQUEST + request;
    }

    /// The id of the request, of which [#idOf] made the entry's.
    public String request() {
        return id.substring(Math.min(id.length(), file.length() + BEFORE_REQUEST.length()));
    }

    public ShelfEntry {
        topics = List.copyOf(topics);
        recommendations = List.copyOf(recommendations);
    }
}
