package dev.holdfast.startup.sample.records;

/** Not public. */
record Hidden(String name) {}
