package org.vouch.indexer.export;

/// Three numbers that are a date, in an order that they do not say.
public interface DateNumbers {

    /// The number at `index`, from 0 to 2.
    int number(int index);

    /// The date as it is written.
    String text();
}
