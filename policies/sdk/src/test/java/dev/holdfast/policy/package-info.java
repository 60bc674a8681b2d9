@NullMarked
package dev.holdfast.policy;

import org.jspecify.annotations.NullMarked;
