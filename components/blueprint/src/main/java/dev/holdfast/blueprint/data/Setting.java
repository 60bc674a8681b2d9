package dev.holdfast.blueprint.data;

/**
 * One setting of a configuration file.
 *
 * @param name its name, in the spelling of the program
 * @param value its value, unquoted
 */
public record Setting(String name, String value) {}
