/// What must survive a crash: events seen, replies owed, and what became of them. [org.vouch.bot.ledger.Ledger] is
/// the entry; [org.vouch.bot.ledger.SqliteFile] is the only class that knows which database is underneath.
@NullMarked
package org.vouch.bot.ledger;

import org.jspecify.annotations.NullMarked;
