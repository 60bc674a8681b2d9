@NullMarked
package dev.holdfast.startup;

import org.jspecify.annotations.NullMarked;
