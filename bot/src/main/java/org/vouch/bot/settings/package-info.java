/// The config folder as one validated tree of records, or every problem in it at once.
@NullMarked
package org.vouch.bot.settings;

import org.jspecify.annotations.NullMarked;
