// Twin: accepts_a_scope_passed_along.rs
// Escapes: scope → thread-local
// Leaks: 27
use factory_core::UserScope;
use std::cell::Cell;
use ui_tests::{Platform, context};

thread_local! {
    static CURRENT: Cell<Option<UserScope<'static>>> = const { Cell::new(None) };
}

fn answer() -> Option<usize> {
    CURRENT.get().map(|scope| scope.run_id().len())
}

pub fn main() {
    let served = Platform::default().for_user_blocking(context("alice").unwrap(), |factory| {
        CURRENT.set(Some(factory.scope()));
        let answered = answer()?;
        CURRENT.set(None);
        Some(answered)
    });
    served.unwrap();
}
