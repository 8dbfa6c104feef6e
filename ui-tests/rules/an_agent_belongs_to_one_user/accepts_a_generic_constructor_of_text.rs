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

pub fn made<'user, 'other, F>(factory: &F, notes: Notes<'other>) -> Triage<'user, String>
where
    F: InScope<'user>,
{
    <Triage<'user, String>>::create(factory, (notes.scope.user_id().to_owned(),))
}

pub fn main() {}
