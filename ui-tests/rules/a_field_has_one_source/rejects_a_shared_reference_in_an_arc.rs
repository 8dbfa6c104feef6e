// Twin: accepts_a_shared_and_a_scoped_field.rs
use factory_core::{Shareable, UserScope, user_scoped};
use std::{rc::Rc, sync::{Arc, Weak}};
use ui_tests::Memory;

#[derive(Shareable)]
pub struct Clock;

#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    clock: Arc<&'user Clock>,
    #[scoped]
    memory: Arc<Memory<'user>>,
}

pub fn main() {
    let _none: (Option<Rc<Clock>>, Option<Weak<Clock>>, Option<Arc<Clock>>) = (None, None, None);
}
