package dev.holdfast.topology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A function of a key that gives the same value in every process, whichever language it is written in and however often it starts. */
public enum StableHash {
    /** CRC-16/XMODEM of the key, modulo the number of parts: that of Redis Cluster. */
    @JsonProperty("crc16")
    CRC16,

    /** MurmurHash3 x86 32 of the key with the seed 0, modulo the number of parts. */
    @JsonProperty("murmur3")
    MURMUR3,

    /** Rendezvous hashing: the part with the highest hash of key and part together; another number of parts moves as few keys as can be. */
    @JsonProperty("rendezvous")
    RENDEZVOUS
}
