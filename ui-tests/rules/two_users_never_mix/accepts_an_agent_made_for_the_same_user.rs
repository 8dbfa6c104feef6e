use factory_core::{InScope, Makes, UserScope, user_scoped};

#[user_scoped]
pub struct Draft<'user> {
    pub scope: UserScope<'user>,
}

pub struct Both<'alice, 'bob> {
    alice: UserScope<'alice>,
    bob: UserScope<'bob>,
}

impl<'alice, 'bob> InScope<'alice> for Both<'alice, 'bob> {
    fn scope(&self) -> UserScope<'alice> {
        assert!(!self.bob.is_service());
        self.alice
    }
}

impl<'alice, 'bob> Makes<'alice, Draft<'alice>> for Both<'alice, 'bob> {
    fn make(&self, (): ()) -> Draft<'alice> {
        Draft { scope: self.alice }
    }
}

pub fn main() {}
