/** What the sample inherits from another package. */
@NullMarked
package dev.holdfast.startup.sample.elsewhere;

import org.jspecify.annotations.NullMarked;
