package dev.holdfast.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * What a command reads from and prints to.
 *
 * @param in standard input
 * @param out standard output: what was asked for
 * @param err standard error: what is wrong
 * @param coloured whether standard output is a terminal that shows colours
 */
record Terminal(InputStream in, PrintWriter out, PrintWriter err, boolean coloured) {}
