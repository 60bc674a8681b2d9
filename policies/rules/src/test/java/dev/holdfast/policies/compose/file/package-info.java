@NullMarked
package dev.holdfast.policies.compose.file;

import org.jspecify.annotations.NullMarked;
