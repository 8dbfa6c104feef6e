// rust-lang/rust #84366: a closure is `'static` even if it returns a borrow, so an agent becomes a `dyn Any`.
use std::any::Any;
use ui_tests::Notes;

trait Returns {
    type Output;
}

impl<T, F: Fn() -> T> Returns for F {
    type Output = T;
}

fn erased<F: Returns + 'static>(_: &F, value: F::Output) -> Box<dyn Any> {
    Box::new(value)
}

pub fn unscoped<'user>(notes: Notes<'user>) -> Option<Box<Notes<'static>>> {
    let returns_notes = || -> Notes<'user> { unreachable!() };
    erased(&returns_notes, notes).downcast().ok()
}
