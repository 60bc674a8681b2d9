package dev.holdfast.policies.pack;

/** The pack cannot be served as it is. The message, of one line or several, is for people. */
final class BadPack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadPack(String message) {
        super(message, null, false, false);
    }
}
