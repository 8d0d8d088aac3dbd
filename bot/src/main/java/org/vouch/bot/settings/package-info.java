/// The config folder as one validated tree of records, or every problem in it at once.
///
/// [org.vouch.bot.settings.SettingsFile] reads the file, [org.vouch.bot.settings.LiveSettings] follows it while Vouch
/// runs. Each branch of [org.vouch.bot.settings.Settings] is for one room. A record component is called as its key in
/// the file: `halfLifeDays` is `half_life_days`. [SettingsDecoder] is the one place that knows defaults and ranges.
@NullMarked
package org.vouch.bot.settings;

import org.jspecify.annotations.NullMarked;
