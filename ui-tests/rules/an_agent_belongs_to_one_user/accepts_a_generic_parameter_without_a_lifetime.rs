use factory_core::{InScope, UserScope, UserScoped, user_scoped};
use ui_tests::Notes;

#[user_scoped]
pub struct Triage<'user, T> {
    scope: UserScope<'user>,
    #[param]
    topic: T,
}

pub fn made<'user, 'other, F>(factory: &F, notes: Notes<'other>) -> Triage<'user, String>
where
    F: InScope<'user>,
{
    <Triage<'user, String>>::create(factory, (notes.text,))
}

pub fn main() {}
