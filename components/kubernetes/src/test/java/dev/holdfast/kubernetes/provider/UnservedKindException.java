package dev.holdfast.kubernetes.provider;

/** The API server does not serve a kind; mostly a definition that is missing. */
final class UnservedKindException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnservedKindException(String groupKind) {
        super("the API server serves no " + groupKind + "; is its CustomResourceDefinition there?");
    }
}
