package dev.holdfast.startup.sample.records;

/** Names of which some have the same hash. */
@SuppressWarnings("MemberName")
public record Equal(String AaAa, String BBBB, String AaBB, String Aa, String BB, String other) {}
