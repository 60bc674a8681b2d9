package dev.holdfast.templates;

import dev.holdfast.templates.readback.BrokenStructure;
import dev.holdfast.templates.readback.HaproxyStructure;
import dev.holdfast.templates.readback.JsonReadBack;
import dev.holdfast.templates.readback.NginxStructure;
import dev.holdfast.templates.readback.YamlReadBack;
import dev.holdfast.templates.syntax.Syntax;

/** Reads a rendered file back in the syntax that the name of its template tells, so that no target can forget it. */
final class ReadBackBySyntax {
    private ReadBackBySyntax() {}

    /**
     * Checks a file; one in a syntax that has no structure to lose passes.
     *
     * @throws BrokenStructure when it cannot be read, or holds what Holdfast never prints
     */
    static void check(Syntax syntax, String text) {
        switch (syntax) {
            case YAML, COMPOSE -> YamlReadBack.check(text);
            case JSON -> JsonReadBack.check(text);
            case HAPROXY -> HaproxyStructure.of(text);
            case NGINX -> NginxStructure.of(text);
            case POSTGRES, REDIS, INI, SHELL, SQL, MARKDOWN -> {
                // No reader here: the end-to-end tests give these to the programs that read them.
            }
        }
    }
}
