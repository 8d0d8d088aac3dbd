/// From a question to suggestions ranked by what peers said, each with the sum that put it there.
@NullMarked
package org.vouch.bot.search;

import org.jspecify.annotations.NullMarked;
