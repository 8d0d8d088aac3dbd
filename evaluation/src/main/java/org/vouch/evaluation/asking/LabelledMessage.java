package org.vouch.evaluation.asking;

import org.vouch.indexer.request.RequestContext;

/// A message of which is known whether it asks peers for advice.
///
/// @param source  where it is from
/// @param number  its place in the source; neighbours may be variants of each other
/// @param text    title and text joined by a newline when there is a title
/// @param context of it
/// @param request whether it asks
/// @param copies  how often it counts
record LabelledMessage(String source, int number, String text, RequestContext context, boolean request, int copies) {}
