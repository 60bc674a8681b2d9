/** The logical decisions about a system, each taken once: what the lowerings and the policies read. */
@NullMarked
package dev.holdfast.blueprint;

import org.jspecify.annotations.NullMarked;
