@NullMarked
package dev.holdfast.policies.cel.read;

import org.jspecify.annotations.NullMarked;
