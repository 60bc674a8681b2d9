package dev.holdfast.startup.sample.records;

/** Has nothing to be read. */
public record Empty() {}
