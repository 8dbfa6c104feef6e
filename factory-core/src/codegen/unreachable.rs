/// Stands in for a value in what is emitted beside an error, and never runs.
#[must_use]
pub const fn unreachable_after_error<T>() -> T {
    panic!("this program does not compile")
}
