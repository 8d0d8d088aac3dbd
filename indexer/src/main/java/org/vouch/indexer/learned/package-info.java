/// What was learned from labelled examples, and how it is applied: models that are read from a resource. Pure.
@NullMarked
package org.vouch.indexer.learned;

import org.jspecify.annotations.NullMarked;
