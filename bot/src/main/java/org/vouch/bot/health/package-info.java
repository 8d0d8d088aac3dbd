/// Whether the bot is well, for programs that watch over it. [org.vouch.bot.health.HealthDoor] is where they ask;
/// [org.vouch.bot.health.Checkup] judges, [org.vouch.bot.health.Meters] counts. Nothing here holds a word that anybody
/// said, nor who or where they are.
@NullMarked
package org.vouch.bot.health;

import org.jspecify.annotations.NullMarked;
