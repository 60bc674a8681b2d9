package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Scalar;
import dev.holdfast.topology.read.tree.ScalarKind;

/** How many digits a number may have: what is longer takes long to read as a number, and was meant as text. */
final class Digits {
    static final int MOST = 20;

    private Digits() {}

    static boolean areTooMany(Scalar scalar) {
        boolean number = scalar.kind() == ScalarKind.INTEGER || scalar.kind() == ScalarKind.FLOAT;
        return number && scalar.text().length() > MOST && count(scalar.text()) > MOST;
    }

    private static int count(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits;
    }
}
