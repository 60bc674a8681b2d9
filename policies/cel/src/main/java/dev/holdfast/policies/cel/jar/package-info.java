/** Rules in Java that come in jars of a pack. */
@NullMarked
package dev.holdfast.policies.cel.jar;

import org.jspecify.annotations.NullMarked;
