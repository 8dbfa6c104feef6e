// rust-lang/rust #57893: the associated type of a trait object may differ from the one of its blanket impl, so an
// agent becomes `'static`.
use ui_tests::Notes;

trait Becomes<T> {
    type Output;
}

impl<T, U: ?Sized> Becomes<T> for U {
    type Output = T;
}

fn by_impl<T, U: ?Sized>(value: <U as Becomes<T>>::Output) -> T {
    value
}

fn by_object<T, U>(value: T) -> U {
    by_impl::<U, dyn Becomes<U, Output = T>>(value)
}

pub fn unscoped<'user>(notes: Notes<'user>) -> Notes<'static> {
    by_object(notes)
}
