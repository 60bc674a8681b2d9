package dev.holdfast.topology.read;

/** Where the reader learns what types look like in a file. */
interface Language {
    /**
     * Returns what is known of a record or an enumeration.
     *
     * @param type the name of its class, as {@link Class#getName} has it
     * @throws IllegalStateException if it cannot be read
     */
    LanguageType type(String type);
}
