package dev.holdfast.startup;

/**
 * What a lambda's class takes over from the class with the lambda.
 *
 * @param version of the format of class files
 * @param host the internal name of the class at the head of its nest
 */
record Origin(int version, String host) {}
