// Twin: accepts_a_generic_parameter_without_a_lifetime.rs
use factory_core::{InScope, UserScope, UserScoped, user_scoped};
use ui_tests::Notes;

#[user_scoped]
pub struct Triage<'user, T> {
    scope: UserScope<'user>,
    #[param]
    topic: T,
}

pub fn made<'user, 'other, F>(factory: &F, notes: Notes<'other>) -> Triage<'user, UserScope<'other>>
where
    F: InScope<'user>,
{
    <Triage<'user, UserScope<'other>>>::create(factory, (notes.scope,))
}

pub fn main() {}
