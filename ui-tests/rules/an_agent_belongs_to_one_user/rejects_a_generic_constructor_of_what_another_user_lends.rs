// Twin: accepts_a_generic_constructor_of_text.rs
// Also: two_users_never_mix
use factory_core::{InScope, UserScope, UserScoped, user_scoped};
use ui_tests::Notes;

#[user_scoped(create)]
pub struct Triage<'user, T> {
    pub scope: UserScope<'user>,
    pub topic: T,
}

#[user_scoped]
impl<'user, T> Triage<'user, T> {
    #[create]
    fn start(scope: UserScope<'user>, topic: T) -> Self {
        Self { scope, topic }
    }
}

pub fn made<'user, 'other, F>(factory: &F, notes: Notes<'other>) -> Triage<'user, &'other str>
where
    F: InScope<'user>,
{
    <Triage<'user, &'other str>>::create(factory, (notes.scope.user_id(),))
}

pub fn main() {}
