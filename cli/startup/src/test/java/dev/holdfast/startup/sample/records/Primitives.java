package dev.holdfast.startup.sample.records;

/** A component of each type that is boxed. */
public record Primitives(boolean z, char c, byte b, short s, int i, long j, float f, double d) {}
