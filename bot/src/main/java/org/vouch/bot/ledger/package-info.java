/// What must survive a crash: events seen, replies owed, and what became of them.
@NullMarked
package org.vouch.bot.ledger;

import org.jspecify.annotations.NullMarked;
