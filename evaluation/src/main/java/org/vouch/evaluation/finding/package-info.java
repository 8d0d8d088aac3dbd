/// Requests that were asked again: what was found for each, and what of it serves.
@NullMarked
package org.vouch.evaluation.finding;

import org.jspecify.annotations.NullMarked;
