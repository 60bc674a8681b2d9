package dev.holdfast.policies.cel.expression;

import com.google.common.collect.ImmutableList;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.util.ArrayList;
import java.util.List;

/** {@code replace} and {@code join}: they can make a very long text of two short ones, so they look how long it will be before they do. */
final class BoundedText {
    private static final long LONGEST = 1_000_000;

    private BoundedText() {}

    static List<CelFunctionDecl> declarations() {
        return List.of(
                CelFunctionDecl.newFunctionDeclaration(
                        "replace",
                        CelOverloadDecl.newMemberOverload(
                                "string_replace_string_string",
                                SimpleType.STRING,
                                SimpleType.STRING,
                                SimpleType.STRING,
                                SimpleType.STRING),
                        CelOverloadDecl.newMemberOverload(
                                "string_replace_string_string_int",
                                SimpleType.STRING,
                                SimpleType.STRING,
                                SimpleType.STRING,
                                SimpleType.STRING,
                                SimpleType.INT)),
                CelFunctionDecl.newFunctionDeclaration(
                        "join",
                        CelOverloadDecl.newMemberOverload(
                                "list_join", SimpleType.STRING, ListType.create(SimpleType.STRING)),
                        CelOverloadDecl.newMemberOverload(
                                "list_join_string",
                                SimpleType.STRING,
                                ListType.create(SimpleType.STRING),
                                SimpleType.STRING)));
    }

    static List<CelFunctionBinding> bindings() {
        List<CelFunctionBinding> bindings = new ArrayList<>();
        bindings.addAll(CelFunctionBinding.fromOverloads(
                "replace",
                CelFunctionBinding.from(
                        "string_replace_string_string",
                        ImmutableList.of(String.class, String.class, String.class),
                        arguments -> replace((String) arguments[0], (String) arguments[1], (String) arguments[2], -1)),
                CelFunctionBinding.from(
                        "string_replace_string_string_int",
                        ImmutableList.of(String.class, String.class, String.class, Long.class),
                        arguments -> replace((String) arguments[0], (String) arguments[1], (String) arguments[2], (Long)
                                arguments[3]))));
        bindings.addAll(CelFunctionBinding.fromOverloads(
                "join",
                CelFunctionBinding.from("list_join", List.class, list -> join(list, "")),
                CelFunctionBinding.from("list_join_string", List.class, String.class, BoundedText::join)));
        return bindings;
    }

    /** As often as the limit says; a negative one is none. An empty text is found before each character and at the end. */
    private static String replace(String text, String found, String with, long limit) {
        StringBuilder out = new StringBuilder();
        long left = limit < 0 ? Long.MAX_VALUE : limit;
        int from = 0;
        for (int at = text.indexOf(found); at >= 0 && left > 0; at = text.indexOf(found, from)) {
            if (found.isEmpty()) {
                at = from;
            }
            out.append(text, from, at);
            bounded(out.length() + (long) with.length());
            out.append(with);
            left--;
            from = at + found.length();
            if (found.isEmpty()) {
                if (from == text.length()) {
                    break;
                }
                int next = text.offsetByCodePoints(from, 1);
                out.append(text, from, next);
                from = next;
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    private static String join(List<?> list, String separator) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < list.size(); i++) {
            if (!(list.get(i) instanceof String text)) {
                throw new BadArgument("join meets an element that is no text");
            }
            bounded(out.length() + (long) separator.length() + text.length());
            out.append(i == 0 ? "" : separator).append(text);
        }
        return out.toString();
    }

    private static void bounded(long length) {
        if (length > LONGEST) {
            throw new Stopped("it makes a text of more than " + LONGEST + " characters");
        }
    }
}
