//! The value of expressions in a program that does not compile.

/// Takes the place of a value in code that a macro emits beside an error. It never runs.
///
/// # Panics
///
/// Panics if it is called, which a program that compiles cannot do.
#[must_use]
pub const fn unreachable_after_error<T>() -> T {
    panic!("this program does not compile")
}
