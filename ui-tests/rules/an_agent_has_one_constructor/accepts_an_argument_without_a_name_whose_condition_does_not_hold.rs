use factory_core::{UserScope, user_scoped};

#[user_scoped(create)]
pub struct Triage<'user> {
    pub scope: UserScope<'user>,
}

#[user_scoped]
impl<'user> Triage<'user> {
    #[create]
    fn new(
        scope: UserScope<'user>,
        #[cfg(any())]
        _: String,
    ) -> Self {
        Self { scope }
    }
}

pub fn main() {}
