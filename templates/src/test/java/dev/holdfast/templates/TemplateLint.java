package dev.holdfast.templates;

import dev.holdfast.templates.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in the text of a template what would undo its escaping: interpolations that are only a part of a scalar or word,
 * and directives that switch escaping off.
 */
final class TemplateLint {
    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("<#noparse>.*?</#noparse>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("</?[#@][^>]*>");
    private static final Pattern INTERPOLATION = Pattern.compile("\\$\\{[^}]*\\}");
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\?(no_?esc|esc|interpret|eval|eval_?json|new|api|string|number)\\b"
                    + "|<#(noautoesc|no_?auto_?esc|outputformat|output_?format|setting|ftl|escape|attempt)\\b"
                    + "|\\[#ftl");

    private TemplateLint() {}

    /** What is wrong with a template, one line each, with line numbers from 1. */
    static List<String> findings(String name, String text) {
        List<String> findings = new ArrayList<>();
        if (!TemplateName.isValid(name)) {
            return List.of(name + ": this is no name of a template");
        }
        String visible = blanked(LITERAL, blanked(COMMENT, text));
        Matcher forbidden = FORBIDDEN.matcher(visible);
        while (forbidden.find()) {
            findings.add(finding(name, visible, forbidden.start(), "not allowed: " + forbidden.group()));
        }
        String printed = TAG.matcher(visible)
                .replaceAll(tag -> "\u0001".repeat(tag.group().length()));
        Matcher interpolation = INTERPOLATION.matcher(printed);
        while (interpolation.find()) {
            String before =
                    printed.substring(printed.lastIndexOf('\n', interpolation.start()) + 1, interpolation.start());
            int end = printed.indexOf('\n', interpolation.end());
            String after = printed.substring(interpolation.end(), end < 0 ? printed.length() : end);
            if (!isWhole(new TemplateName(name).syntax(), before, after)) {
                findings.add(finding(
                        name,
                        printed,
                        interpolation.start(),
                        interpolation.group() + " is not a whole scalar or word"));
            }
        }
        return findings;
    }

    /** Keeps the lines, so that positions stay true. */
    private static String blanked(Pattern pattern, String text) {
        return pattern.matcher(text).replaceAll(found -> found.group().replaceAll("[^\n]", " "));
    }

    private static String finding(String name, String text, int at, String what) {
        return name + ":"
                + (text.substring(0, at).chars().filter(c -> c == '\n').count() + 1) + ": " + what;
    }

    /** Whether what stands on the line before and after lets the value be a scalar of its own; \u0001 is a tag. */
    private static boolean isWhole(Syntax syntax, String before, String after) {
        String tag = "\u0001";
        return switch (syntax) {
            case YAML, COMPOSE ->
                before.matches("[ " + tag + "]*|.*([-:,?] +|[\\[{] *|" + tag + " *)")
                        && after.matches("( *$|:( |$)| #| *[,\\]}" + tag + "]).*");
            case HAPROXY, REDIS -> before.matches(".*(^|[ \t" + tag + "])$") && after.matches("($|[ \t" + tag + "]).*");
            case NGINX -> before.matches(".*(^|[ \t" + tag + "])$") && after.matches("($|[ \t;" + tag + "]).*");
            case SHELL -> before.matches(".*(^|[ \t=" + tag + "])$") && after.matches("($|[ \t;)" + tag + "]).*");
            case SQL -> before.matches(".*(^|[ \t(," + tag + "])$") && after.matches("($|[ \t;),:" + tag + "]).*");
            case POSTGRES, INI -> before.matches(".*(^|[= \t" + tag + "])$") && after.matches("($|[ \t" + tag + "]).*");
            case MARKDOWN -> before.matches(".*(^|[ " + tag + "])$") && after.matches("($|[ .,;:" + tag + "]).*");
            case JSON -> before.matches(".*(^|[ :\\[,{" + tag + "])$") && after.matches("($|[ ,:\\]}" + tag + "]).*");
        };
    }
}
