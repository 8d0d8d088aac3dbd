/// Is this message asking peers for advice, and about what? Pure; [org.vouch.indexer.request.Requests] is the entry.
@NullMarked
package org.vouch.indexer.request;

import org.jspecify.annotations.NullMarked;
