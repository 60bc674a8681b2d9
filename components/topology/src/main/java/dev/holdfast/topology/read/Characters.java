package dev.holdfast.topology.read;

import dev.holdfast.topology.read.tree.Extent;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** From bytes to characters: strict UTF-8 without a byte order mark, NUL and other control characters. */
final class Characters {
    /** 1 MiB: the largest example has 20 KiB, and what is longer was not written by people. */
    static final int MOST_BYTES = 1 << 20;

    private static final String FIX = "Save the file as UTF-8 without a byte order mark.";

    private Characters() {}

    /** Returns the text, or null if something is wrong with its characters. */
    static @Nullable String decode(byte[] bytes, Findings findings) {
        if (bytes.length > MOST_BYTES) {
            refuse(
                    findings,
                    FaultCode.TOO_LARGE,
                    null,
                    "the file has more than 1 MiB",
                    "Split the system in two topologies.");
            return null;
        }
        String mark = byteOrderMark(bytes);
        if (mark != null) {
            refuse(
                    findings,
                    FaultCode.ENCODING,
                    Extent.at(1, 1),
                    "the file begins with a byte order mark of " + mark,
                    FIX);
            return null;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            Extent at = new Lines(text).end();
            refuse(
                    findings,
                    FaultCode.ENCODING,
                    at,
                    "the byte " + hex(bytes[in.position()]) + " is no UTF-8 here",
                    FIX);
            return null;
        }
        return isClean(text, findings) ? text : null;
    }

    private static @Nullable String byteOrderMark(byte[] bytes) {
        int first = bytes.length > 1 ? (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff) : 0;
        if (first == 0xfeff || first == 0xfffe) {
            return "UTF-16 or UTF-32";
        }
        return first == 0xefbb && bytes.length > 2 && (bytes[2] & 0xff) == 0xbf ? "UTF-8" : null;
    }

    private static boolean isClean(String text, Findings findings) {
        int before = findings.size();
        for (int i = 0; i < text.length(); i++) {
            if (isForbidden(text.charAt(i))) {
                Extent at = new Lines(text.substring(0, i)).end();
                String reason =
                        "the character U+" + String.format("%04X", (int) text.charAt(i)) + " belongs in no text";
                refuse(findings, FaultCode.ENCODING, at, reason, "Remove it.");
                break;
            }
        }
        return findings.size() == before;
    }

    /** Tells whether a character is a control other than tab and line end, or no character at all. */
    static boolean isForbidden(char c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7f && c <= 0x9f && c != 0x85) || c >= 0xfffe;
    }

    private static void refuse(Findings findings, FaultCode code, @Nullable Extent at, String reason, String fix) {
        findings.add(code, at, TopologyPath.root(), reason, fix);
    }

    private static String hex(byte b) {
        return String.format("0x%02X", b & 0xff);
    }
}
